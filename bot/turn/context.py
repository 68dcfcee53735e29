"""What all turns of a process share."""

from collections.abc import Mapping
from typing import NamedTuple

from flows.flow import Flow
from framework.model import Framework


class TurnContext(NamedTuple):
    """What every turn needs and none changes."""

    framework: Framework
    flows: Mapping[str, Flow]
    operator: str
    zone: str
    care_contact: str = ""
    privacy_contact: str = ""
