"""Users: get, replace, delete."""

from __future__ import annotations

from msads.v13 import customer_management as types
from msads.v13.customer_management import (
    CustomerRole,
    DeleteUserRequest,
    DeleteUserResponse,
    GetCurrentUserRequest,
    GetCurrentUserResponse,
    GetUserRequest,
    GetUserResponse,
    GetUsersInfoRequest,
    GetUsersInfoResponse,
    UpdateUserRequest,
    UpdateUserResponse,
    User,
    UserInfo,
)

from .checks import NOT_AUTHORIZED, Refused, check_stamp, checked, overwritten
from .data import USER, USERS

SUPER_ADMIN = 41

_READ_ONLY = (
    "authentication_token",
    "customer_id",
    "last_modified_by_user_id",
    "password",
    "user_life_cycle_status",
    "user_name",
)


def known(number: int | None) -> User:
    """Return a user, the caller for None; refuse an unknown id."""
    user = USERS.find(USER if number is None else number)
    if user is None:
        raise Refused(NOT_AUTHORIZED, f"UserId {number}")
    return user


@checked(types)
def get_user(request: GetUserRequest) -> GetUserResponse:
    user = known(request.user_id)
    role = CustomerRole(role_id=SUPER_ADMIN, customer_id=user.customer_id)
    return GetUserResponse(user=user, customer_roles=[role])


@checked(types)
def get_current_user(request: GetCurrentUserRequest) -> GetCurrentUserResponse:
    return GetCurrentUserResponse(user=known(None))


@checked(types)
def update_user(request: UpdateUserRequest) -> UpdateUserResponse:
    if request.user is None:
        raise Refused(NOT_AUTHORIZED, "A User is required.")
    user = known(request.user.id)
    check_stamp(user, request.user.time_stamp)
    made = overwritten(user, request.user, _READ_ONLY)
    assert user.id is not None
    return UpdateUserResponse(last_modified_time=USERS.write(user.id, made, USERS.owner(user.id)))


@checked(types)
def delete_user(request: DeleteUserRequest) -> DeleteUserResponse:
    user = known(request.user_id)
    check_stamp(user, request.time_stamp)
    assert user.id is not None
    USERS.delete(user.id)
    return DeleteUserResponse()


@checked(types)
def get_users_info(request: GetUsersInfoRequest) -> GetUsersInfoResponse:
    wanted = request.status_filter
    fitting = [
        one
        for one in USERS.all(request.customer_id)
        if wanted is None or one.user_life_cycle_status == wanted
    ]
    return GetUsersInfoResponse(users_info=[UserInfo(id=one.id, user_name=one.user_name) for one in fitting])
