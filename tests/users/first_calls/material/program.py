import sys

from public.material import ZMATERIAL

with ZMATERIAL(endpoint=sys.argv[1], auth=("RFCUSER", "secret")) as erp:
    answer = erp.z_material_stock(iv_matnr="000000000000100042", et_stock=[])
    for row in answer.et_stock or []:
        print(answer.ev_subrc, row.matnr, row.labst, row.laeda)
