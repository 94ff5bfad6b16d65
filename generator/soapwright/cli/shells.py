"""What shells do with a completion: after one that goes on, as `name=` and `customer.` do, there is no space.

The scripts are click's own; fish leaves out the space by itself.
"""

from __future__ import annotations

from click.shell_completion import BashComplete, ZshComplete, add_completion_class

_BASH = "COMPREPLY+=($value)"
_ZSH = 'completions+=("$key")'


class Bash(BashComplete):
    """Bash."""

    source_template = BashComplete.source_template.replace(
        _BASH, f"[[ $value == *[=.] ]] && compopt -o nospace\n            {_BASH}"
    )


class Zsh(ZshComplete):
    """Zsh."""

    source_template = ZshComplete.source_template.replace(
        _ZSH, f"""[[ "$key" == *[=.] ]] && compadd -U -S '' -- "$key" || {_ZSH}"""
    )


def add_shells() -> None:
    """Have click use these scripts."""
    add_completion_class(Bash)
    add_completion_class(Zsh)
