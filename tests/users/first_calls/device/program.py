import sys

from public import UsernameToken
from public.device import Device

token = UsernameToken("admin", "secret", digest=True)
with Device(endpoint=sys.argv[1], security=token) as camera:
    about = camera.get_device_information()
    print(about.manufacturer, about.model, [one.name for one in about.any or []])
