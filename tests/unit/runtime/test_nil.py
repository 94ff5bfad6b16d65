"""`NIL`: one object, whatever is done with it."""

from __future__ import annotations

import copy
import pickle

from soapwright.runtime.nil import NIL


def test_nil_is_one_object_and_false() -> None:
    for one in (copy.copy(NIL), copy.deepcopy([NIL])[0], pickle.loads(pickle.dumps(NIL))):
        assert one is NIL
    assert not NIL
    assert repr(NIL) == "NIL"
