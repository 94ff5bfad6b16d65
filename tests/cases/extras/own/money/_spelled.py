"""How amounts are spelled."""


def spelled(amount: int) -> str:
    return f"{amount} €"
