from __future__ import annotations

import bad_extras.v1.echo
from bad_extras import Credentials
from bad_extras.v1.echo import Echo

from . import Credentials as Own
from .. import outside
