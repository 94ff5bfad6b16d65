import sys
from decimal import Decimal

from public.parcel import Credential, Rate, Severity, VersionId, Weight, WeightUnits

box = Weight(units=WeightUnits.KG, value=Decimal("1.5"))
with Rate(endpoint=sys.argv[1]) as parcel:
    answer = parcel.get_rates(credential=Credential(key="k"), version=VersionId(), packages=[box])
    if answer.highest_severity is Severity.SUCCESS:
        print([f"{total.amount} {total.currency}" for total in answer.totals or []])
