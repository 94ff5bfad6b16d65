"""Shell scripts for completion that add no space after `name=` and `customer.`, where the argument goes on.

The scripts are click's own; fish already omits the space.
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
    """Make click use these scripts."""
    add_completion_class(Bash)
    add_completion_class(Zsh)
