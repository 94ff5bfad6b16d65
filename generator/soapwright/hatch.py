"""A build hook for hatch that builds no wheel whose clients do not match its schema files.

    [build-system]
    requires = ["hatchling", "soapwright==0.1.0"]
    build-backend = "hatchling.build"

    [tool.hatch.build.hooks.soapwright]
    config = "schemas/soapwright.toml"   # the default
    generate = false                     # the default: fail if the clients differ; true: write them first

Only hatch imports this module, so only projects that use the hook need hatchling.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.plugin import hookimpl

from soapwright.api import check, generate
from soapwright.base.project import seen_from
from soapwright.config.config import USUAL_CONFIGS
from soapwright.config.load import load_config
from soapwright.errors import InputError, SoapwrightError, did_you_mean

KEYS = {"config": str, "generate": bool}
# Keys that hatch itself reads from the table of every hook.
HATCH_KEYS = ("dependencies", "enable-by-default", "require-runtime-dependencies", "require-runtime-features")


class SoapwrightBuildHook(BuildHookInterface[Any]):
    """A hook that checks or writes the clients before hatch collects the files of a distribution."""

    PLUGIN_NAME = "soapwright"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Check or write the clients as the table in pyproject.toml says; stop the build on errors."""
        try:
            self._check_keys()
            config = load_config(Path(self.root, self.config.get("config", USUAL_CONFIGS[-1])))
            if self.config.get("generate", False):
                generate(config)
                # The distribution needs the output even if git ignores it.
                output = seen_from(config.output, self.root)
                build_data["artifacts"].append(f"/{output}/")
            elif check(config).differs:
                what = "the output does not match the schema files"
                raise InputError.at(str(config.output), what, "Run soapwright generate and build again.")
        except SoapwrightError as error:
            self.app.abort(str(error))

    def _check_keys(self) -> None:
        table = "tool.hatch.build.hooks.soapwright"
        for key, value in self.config.items():
            if key not in (*KEYS, *HATCH_KEYS):
                raise InputError.at(
                    "pyproject.toml", f"unknown key {f'{table}.{key}'!r}", did_you_mean(key, KEYS)
                )
            if key in KEYS and not isinstance(value, KEYS[key]):
                hint = "Make it true or false." if KEYS[key] is bool else "Make it a string."
                raise InputError.at("pyproject.toml", f"{f'{table}.{key}'!r} is {value!r}", hint)


@hookimpl
def hatch_register_build_hook() -> type[SoapwrightBuildHook]:
    """Register the build hook with hatch."""
    return SoapwrightBuildHook
