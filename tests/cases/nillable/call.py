"""What None and NIL mean, for each of the four ways to declare a field."""

import httpx
from nillable import NIL, Credentials
from nillable.form import Box, Form, FormClient


def call(http: httpx.Client) -> None:
    form = Form(
        needed="", needed_or_nil=None, optional_or_nil=NIL, box_needed=Box(size=NIL), box_needed_or_nil=NIL
    )
    answer = FormClient(Credentials(), http=http).send(form=form, copies=None, note=NIL)
    assert answer.form == Form(
        needed="here",
        needed_or_nil=None,
        optional="",
        # The contract asks for these two; a service that leaves them out gives None.
        box_needed=None,  # type: ignore[arg-type]
        box_needed_or_nil=None,
    )
