"""Defaults are read where the contract says so; what is fixed and needed is written by itself."""

import httpx
from defaults_and_fixed import Credentials
from defaults_and_fixed.machine import Machine, MachineClient, Mode


def call(http: httpx.Client) -> None:
    answer = MachineClient(Credentials(), http=http).do(machine=Machine(mode=Mode.FAST))
    assert answer.machine == Machine(speed=7, mode=Mode.SLOW, unit="rpm", mode_2=Mode.FAST)
    assert answer.machine.version == "1.0" and answer.machine.api == 2 and answer.machine.safe is True
    assert answer.lang == "en"
