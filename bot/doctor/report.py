"""Asks after everything, and prints what was found: for people, or as JSON."""

import json
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Final

import click

from bot.clock import Clock
from bot.doctor import mending, telegram
from bot.doctor.database import examine_database, examine_rows, is_ready
from bot.doctor.finding import Finding
from bot.logs import hide
from bot.settings import FILE, Settings, find_exposed
from flows.care.numbers import read_numbers
from framework.catalogue import open_framework

READ_AGAIN_AFTER: Final = timedelta(days=365)
"""A telephone number that was read longer ago may be another's by now."""

WELL, TROUBLED, BROKEN = 0, 1, 2
"""Exit codes. Broken: the database cannot be looked at, is damaged, or not of this version."""


async def examine(
    settings: Settings,
    clock: Clock,
    *,
    retry: bool = False,
    fix: bool = False,
    as_json: bool = False,
) -> int:
    """Print every finding; WELL, TROUBLED or BROKEN."""
    found = list[Finding]()
    async for finding in find(settings, clock, retry=retry, fix=fix):
        finding = finding._replace(text=hide(finding.text, settings.secrets))
        found.append(finding)
        if not as_json:
            show(finding)
    troubles = sum(bool(each.advice) for each in found)
    code = BROKEN if any(each.grave for each in found) else min(troubles, TROUBLED)
    if as_json:
        click.echo(dump(found, code))
    else:
        click.echo("All is well." if not troubles else f"{troubles} to look at.")
    return code


def show(finding: Finding) -> None:
    mark = "!!" if finding.advice else "ok"
    click.echo(f"{mark}  {finding.name}: {finding.text}")
    if finding.advice:
        click.echo(f"    {finding.advice}")


def dump(found: list[Finding], code: int) -> str:
    report = {"code": code, "findings": [each._asdict() for each in found]}
    return json.dumps(report, indent=2)


async def find(
    settings: Settings, clock: Clock, *, retry: bool, fix: bool
) -> AsyncIterator[Finding]:
    yield check_settings(fix=fix)
    ready = False
    for finding in examine_database(settings, fix=fix):
        ready = ready or is_ready(finding)
        yield finding
    if ready and retry:
        yield await mending.retry(settings, clock.now())
    if ready:
        for finding in examine_rows(settings, clock.now()):
            yield finding
    framework = open_framework(settings.framework)
    known = f"{framework.id} {framework.version}, {len(framework.abilities)} abilities"
    yield Finding("framework", known)
    yield check_numbers(clock.now())
    async for finding in telegram.ask_telegram(settings, fix=fix):
        yield finding


def check_settings(*, fix: bool) -> Finding:
    exposed = find_exposed()
    if exposed and fix:
        FILE.chmod(0o600)
        return Finding("settings", "only you can read .env now")
    return Finding("settings", exposed or "read", "`chmod 600 .env`" if exposed else "")


def check_numbers(now: datetime) -> Finding:
    """Whether the numbers that are given in distress were read lately, each at its own source."""
    readings = dict(read_numbers().list_readings())
    old = sorted(name for name, day in readings.items() if now.date() - day > READ_AGAIN_AFTER)
    if not old:
        oldest = min(readings.values())
        return Finding("numbers for help", f"{len(readings)}, read since {oldest:%Y-%m-%d}")
    text = f"read more than a year ago: {'; '.join(old)}"
    advice = "read them again at their sources, which stand in flows/care/numbers.yaml"
    return Finding("numbers for help", text, advice)
