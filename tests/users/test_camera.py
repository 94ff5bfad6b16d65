"""A device: wildcards and further attributes everywhere, extension points, durations, events of any kind."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from lxml import etree

from .service import Service

CONTRACT = "camera"
DEVICE = "https://video.example.com/device"
SCHEMA = f"{DEVICE}/schema"
VENDOR = "urn:vendor"

PROFILES = f"""<s:Body><GetProfilesResponse xmlns="{DEVICE}" xmlns:tt="{SCHEMA}" xmlns:v="{VENDOR}">
  <Profiles token="p1" fixed="true" v:colour="night"><tt:Name>main</tt:Name>
    <tt:Encoder token="e1" v:chip="x"><tt:Encoding>H264</tt:Encoding><tt:SessionTimeout>PT1M30.50S</tt:SessionTimeout>
      <v:Quality level="7">best</v:Quality><Plain xmlns=""/></tt:Encoder>
    <tt:Speeds>0.5 1.0 INF</tt:Speeds>
    <tt:Extension><tt:Audio><tt:Volume>3</tt:Volume></tt:Audio></tt:Extension>
  </Profiles></GetProfilesResponse></s:Body>"""
EVENTS = f"""<s:Body><PullMessagesResponse xmlns="{DEVICE}" xmlns:tt="{SCHEMA}" xmlns:v="{VENDOR}">
  <CurrentTime>2026-11-25T10:00:00.123456789Z</CurrentTime>
  <NotificationMessage><tt:Message UtcTime="2026-11-25T10:00:00Z" v:seen="2"><tt:Data>
    <tt:SimpleItem Name="IsMotion" Value="true"/><tt:ElementItem Name="Area"><v:Box x="1"/></tt:ElementItem></tt:Data></tt:Message></NotificationMessage>
  <NotificationMessage><v:Beep/></NotificationMessage>
</PullMessagesResponse></s:Body>"""


def answer(action: str, envelope: etree._Element) -> str:
    done = f'<s:Body><SetProfileResponse xmlns="{DEVICE}"/></s:Body>'
    return {"GetProfiles": PROFILES, "PullMessages": EVENTS, "SetProfile": done}[action]


@pytest.mark.usefixtures("generated")
def test_a_profile_is_changed_without_losing_vendor_extensions() -> None:
    from video import Credentials
    from video.camera import Camera

    with Service(answer) as service, Camera(Credentials(), endpoint=service.url) as camera:
        (profile,) = camera.get_profiles().profiles or []
        assert (profile.token, profile.fixed, profile.speeds) == ("p1", True, [0.5, 1.0, float("inf")])
        assert profile.any_attributes == {f"{{{VENDOR}}}colour": "night"}
        encoder = profile.encoder
        assert encoder is not None
        assert encoder.session_timeout == "PT1M30.50S"
        assert encoder.any is not None
        quality, plain = encoder.any
        assert (quality.name, quality.text, quality.attributes) == (
            f"{{{VENDOR}}}Quality",
            "best",
            {"level": "7"},
        )
        assert plain.name == "Plain"

        profile.name = "night"
        quality.content = ["good"]
        camera.set_profile(profile=profile)
        sent = service.last.find(f".//{{{DEVICE}}}Profile")

    was = etree.fromstring(PROFILES.replace("s:Body", "Body")).find(f".//{{{DEVICE}}}Profiles")
    assert was is not None
    assert sent is not None
    was.tag = sent.tag
    was[0].text = "night"
    was[1][2].text = "good"
    assert _plain(sent) == _plain(was)


@pytest.mark.usefixtures("generated")
def test_events_are_read_as_structs_of_the_contract() -> None:
    from video import AnyElement, Credentials
    from video.camera import Camera, Message, types

    with Service(answer) as service, Camera(Credentials(), endpoint=service.url) as camera:
        hint = AnyElement(f"{{{VENDOR}}}Hint", "soon")
        pulled = camera.pull_messages(timeout_="PT5S", message_limit=10, any=[hint])
        sent = service.last

    assert pulled.current_time == datetime(2026, 11, 25, 10, 0, 0, 123456, tzinfo=UTC)
    known, unknown = [each.any for each in pulled.notification_message or []]
    message = known.struct(types)
    assert isinstance(message, Message)
    assert message.utc_time == datetime(2026, 11, 25, 10, tzinfo=UTC)
    assert message.any_attributes == {f"{{{VENDOR}}}seen": "2"}
    assert message.data is not None
    (simple,) = message.data.simple_item or []
    assert (simple.name, simple.value) == ("IsMotion", "true")
    (area,) = message.data.element_item or []
    assert area.any == AnyElement(f"{{{VENDOR}}}Box", attributes={"x": "1"})
    assert unknown == AnyElement(f"{{{VENDOR}}}Beep")
    with pytest.raises(LookupError):
        unknown.struct(types)
    assert sent.findtext(f".//{{{DEVICE}}}Timeout") == "PT5S"
    assert sent.findtext(f".//{{{VENDOR}}}Hint") == "soon"


def _plain(node: etree._Element) -> object:
    """Return all that an element says, without prefixes and indentation."""
    return node.tag, dict(node.attrib), (node.text or "").strip(), [_plain(child) for child in node]
