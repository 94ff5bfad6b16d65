"""The pages of structs and enumerations: content, derived types, and uses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from soapwright.contract.schema_views import Enum, Flags, Struct
from soapwright.pages.code_samples import CodeSamples, python_sample
from soapwright.pages.page import EnumRow, TypePage
from soapwright.pages.tables import Tables
from soapwright.pages.type_usage import UsedBy
from soapwright.pages.versions import Versions
from soapwright.pages.volume import Volume


@dataclass(frozen=True, slots=True)
class TypePages:
    """Makes the pages of one contract's types; `samples` write Python, by naming style."""

    volume: Volume
    versions: Versions
    tables: Tables
    samples: dict[str, CodeSamples]
    used: UsedBy

    def struct(self, struct: Struct) -> TypePage:
        """Return the page of a struct."""
        volume, tables = self.volume, self.tables
        table = tables.struct(struct)
        return TypePage(
            volume.types[struct.name],
            volume.title(struct.name),
            "struct",
            volume.words.type(struct),
            volume.words.page(struct),
            tuple(self._struct_facts(struct)),
            table,
            (),
            tables.bases(struct),
            tables.derived(struct.name),
            tables.families(table),
            self.used.of(struct.name),
            tuple(
                python_sample(style, text)
                for style, one in self.samples.items()
                if (text := one.struct(struct))
            ),
            self.versions.of_type(volume, struct.name),
            self.versions.type_steps(volume, struct.name),
        )

    def _struct_facts(self, struct: Struct) -> Iterator[tuple[str, str]]:
        yield "Namespace", struct.name.namespace or "none"
        yield "Class", self.volume.python.names.classes[struct.name]
        if struct.name in self.volume.python.names.faults:
            yield "Raised", "as an exception"
        if struct.abstract:
            yield "Abstract", "a value is of one of the derived types"
        rest = self.volume.subject.rest
        if rest and rest.facts.discriminator and struct.name in rest.discriminators:
            yield f"{rest.facts.discriminator} over REST", rest.discriminators[struct.name]

    def enum(self, found: Enum | Flags) -> TypePage:
        """Return the page of an enumeration."""
        volume, name = self.volume, found.name
        planned = volume.python.enum(found)
        return TypePage(
            volume.types[name],
            volume.title(name),
            "enum",
            volume.words.type(found),
            volume.words.page(found),
            tuple(self._enum_facts(found)),
            None,
            tuple(
                EnumRow(value.text, member.ident, volume.words.value(found, value))
                for value, member in zip(found.values, planned.members, strict=True)
            ),
            (),
            (),
            (),
            self.used.of(name),
            (),
            self.versions.of_type(volume, name),
            self.versions.type_steps(volume, name),
        )

    def _enum_facts(self, found: Enum | Flags) -> Iterator[tuple[str, str]]:
        yield "Namespace", found.name.namespace or "none"
        yield "Class", self.volume.python.names.classes[found.name]
        if isinstance(found, Flags):
            yield "Several", "any of the values at once, separated by spaces"
        elif found.base.name != "string":
            yield "Values", f"of the type {found.base.name}"
