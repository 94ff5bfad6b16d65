"""List the roles of users, replace a role, and invite a user."""

from __future__ import annotations

import sys

from common import credentials, present
from msads.v13.customer_management import LCID, CustomerManagement, UserInvitation

ROLES = {
    16: "advertiser campaign manager",
    33: "aggregator",
    41: "super admin",
    100: "viewer",
    203: "standard",
}


def roles(service: CustomerManagement, customer_id: int) -> dict[str, list[str]]:
    """Return the roles of each user of a customer."""
    found: dict[str, list[str]] = {}
    for info in present(service.get_users_info(customer_id=customer_id).users_info):
        user = service.get_user(user_id=info.id)
        found[info.user_name or str(info.id)] = [
            ROLES.get(role.role_id or 0, f"role {role.role_id}")
            for role in present(user.customer_roles)
            if role.customer_id == customer_id
        ]
    return found


def change(service: CustomerManagement, customer_id: int, user_id: int, old: int, new: int) -> None:
    """Replace one role of a user of a customer with another."""
    service.update_user_roles(
        customer_id=customer_id,
        user_id=user_id,
        new_role_id=new,
        new_customer_ids=[customer_id],
        delete_role_id=old,
        delete_customer_ids=[customer_id],
    )


def invite(service: CustomerManagement, customer_id: int, email: str, role_id: int) -> int:
    """Invite a user to see all accounts of a customer; return the id of the invitation."""
    first, _, rest = email.partition("@")
    invitation = UserInvitation(
        customer_id=customer_id,
        email=email,
        first_name=first,
        last_name=rest.partition(".")[0],
        lcid=LCID.ENGLISH_US,
        role_id=role_id,
    )
    found = service.send_user_invitation(user_invitation=invitation).user_invitation_id
    assert found is not None
    return found


def main() -> None:
    customer_id = int(sys.argv[1])
    with CustomerManagement(credentials()) as service:
        for name, held in roles(service, customer_id).items():
            print(name, ", ".join(held))


if __name__ == "__main__":
    main()
