"""DfE's apprenticeships by provider -> districts and evidence in `content/providers`.

A provider has a district where it has learners or a site, and has trained a standard, when either of the two latest
years shows enrolments. Where most of its work is in the region that is an offer; otherwise it has trained it somewhere.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from careers.content.documents.evidence import Source
from careers.content.documents.learning import Programme
from careers.content.documents.providers import Provider
from careers.content.reader import Library
from careers.data.apprenticeship_files import Findings, Trainer, format_period, read_findings
from careers.data.editions import get_day, get_edition
from careers.data.editor import Editor, get_file
from careers.data.plan import Plan, Watch

EDITION = "dfe-apprenticeships-by-provider-"
LEVELS = {"Intermediate Apprenticeship": (2, 2), "Advanced Apprenticeship": (3, 3), "Higher Apprenticeship": (4, 7)}
KINDS = {
    "General FE College incl Tertiary": "college",
    "Special College": "college",
    "Sixth Form College": "sixth-form",
    "Schools": "school",
    "Local Authority": "public-body",
}
SMALL_WORDS = re.compile(r"(?<=.\b)(And|At|For|In|Of|On|The|To|With)\b")
ABBREVIATIONS = re.compile(r"\b(Uk|Llp|Plc|Nhs|Fe|It|Hr)\b")
BEFORE = ("has_trained_source", "support", "contact", "parent", "confidence")
"""Fields ahead of which a new one goes."""


def import_apprenticeships(files: list[Path], library: Library, watch: Watch) -> Plan:
    """Plan districts, offers and what has been trained; note what a person should see to among the programmes."""
    assert library.region is not None
    edition = get_edition(library, EDITION)
    plan = Plan()
    districts = {one.title: one.slug for one in library.region.districts}
    findings = read_findings(files, set(districts), watch, plan)
    _Providers(library, edition, findings, districts, plan).update()
    return plan


class _Providers:
    """The providers of `content/` against what the files say."""

    def __init__(
        self, library: Library, edition: Source, findings: Findings, districts: dict[str, str], plan: Plan
    ) -> None:
        self.edition = edition
        self.findings = findings
        self.districts = districts
        self.plan = plan
        self.library = library
        self.editor = Editor("provider", library, plan)
        self.programmes = {
            one.title: one
            for one in library.documents["programme"].values()
            if isinstance(one, Programme) and any(slug.startswith(EDITION) for slug in one.sources)
        }
        self.missing: dict[str, list[str]] = {}

    def update(self) -> None:
        """Update those that content has, add those that it has not, say what is amiss."""
        known = set()
        for provider in list(self.library.documents["provider"].values()):
            assert isinstance(provider, Provider)
            if provider.ukprn:
                known.add(provider.ukprn)
                self._update_provider(provider, self.findings.trainers.get(provider.ukprn, Trainer()))
        for ukprn, trainer in sorted(self.findings.trainers.items(), key=lambda one: one[1].name):
            if ukprn not in known and self.findings.list_recent(trainer.districts):
                self._add_provider(ukprn, trainer)
        self._note_programmes()
        self.editor.finish()

    def _update_provider(self, provider: Provider, trainer: Trainer) -> None:
        here = [self.districts[name] for name in self.findings.list_recent(trainer.districts)]
        cites = any(slug.startswith(EDITION) for slug in provider.sources)
        if not here and not cites:
            return
        if not here and provider.short:
            self.editor.remove(provider.slug)
            return
        fields: dict[str, Any] = {"districts": sorted({*here, *(site.district for site in provider.sites)})}
        if provider.has_trained or not self._is_local(provider):
            fields |= self._list_trained(trainer if here else Trainer())
        else:
            fields["offers"] = self._list_offers(provider, trainer if here else Trainer())
        if provider.short:
            fields |= {"checked": get_day(self.edition), "sources": [self.edition.slug]}
        elif here and self.edition.slug not in provider.sources:
            fields["sources"] = [*provider.sources, self.edition.slug]
        self.editor.update(provider.slug, fields, BEFORE)

    @staticmethod
    def _is_local(provider: Provider) -> bool:
        """Whether what it has trained is evidence of what it teaches here: a person says so by `mostly_here`."""
        return provider.mostly_here or any(one.evidence == "trained" for one in provider.offers)

    def _list_trained(self, trainer: Trainer) -> dict[str, Any]:
        slugs = sorted(programme.slug for programme, _ in self._list_programmes(trainer))
        return {"has_trained": slugs or None, "has_trained_source": self.edition.slug if slugs else None}

    def _list_offers(self, provider: Provider, trainer: Trainer) -> list[dict[str, str]]:
        """What a person wrote, as it stands, then what it has trained."""
        written = [
            one.model_dump(exclude_none=True)
            for one in provider.offers
            if one.evidence != "trained" or not one.source.startswith(EDITION)
        ]
        for standard in set(self.findings.list_recent(trainer.standards)) - set(self.programmes):
            self.missing.setdefault(standard, []).append(provider.slug)
        return written + [
            {
                "programme": programme.slug,
                "evidence": "trained",
                "period": format_period(year),
                "source": self.edition.slug,
            }
            for programme, year in self._list_programmes(trainer)
        ]

    def _list_programmes(self, trainer: Trainer) -> list[tuple[Programme, str]]:
        """Programmes of ours that it has trained, by slug, with the latest year."""
        recent = self.findings.list_recent(trainer.standards)
        found = [(self.programmes[name], trainer.standards[name]) for name in recent if name in self.programmes]
        return sorted(found, key=lambda one: one[0].slug)

    def _add_provider(self, ukprn: str, trainer: Trainer) -> None:
        title = _write_name(trainer.name)
        slug = re.sub(r"[^a-z0-9]+", "-", title.casefold().replace("'", "")).strip("-")[:80]
        if self.library.has("provider", slug):
            slug = f"{slug}-{ukprn}"
        trained = {name: value for name, value in self._list_trained(trainer).items() if value}
        fields = {
            "slug": slug,
            "title": title,
            "ukprn": ukprn,
            "kind": "university" if "University" in title else KINDS.get(trainer.kind, "training-provider"),
            "short": True,
            "districts": sorted(self.districts[name] for name in self.findings.list_recent(trainer.districts)),
            **trained,
            "confidence": "checked",
            "checked": get_day(self.edition),
            "sources": [self.edition.slug],
        }
        before = [one for one in self.library.documents["provider"] if one < slug]
        self.editor.add(get_file(self.library, "provider", "short.yaml"), fields, before)

    def _note_programmes(self) -> None:
        for name, programme in self.programmes.items():
            bands = self.findings.list_recent(self.findings.levels.get(name, {}))
            if not bands:
                self.plan.notes.append(f"programme {programme.slug}: nobody has trained it in the two latest years")
            elif not any(_is_within(programme, LEVELS.get(band, (0, 8))) for band in bands):
                self.plan.notes.append(f"programme {programme.slug}: its level is not that of {', '.join(bands)}")
        for name, slugs in sorted(self.missing.items()):
            bands = self.findings.list_recent(self.findings.levels[name])
            self.plan.notes.append(f"no programme “{name}” ({', '.join(bands)}), trained by {', '.join(sorted(slugs))}")


def _is_within(programme: Programme, band: tuple[int, int]) -> bool:
    return band[0] <= programme.levels.start and programme.levels.end <= band[1]


def _write_name(name: str) -> str:
    """A name as published, in ordinary letters as far as a rule can tell; a person may mend it."""
    lowered = SMALL_WORDS.sub(lambda found: found[0].lower(), name)
    return ABBREVIATIONS.sub(lambda found: found[0].upper(), lowered)
