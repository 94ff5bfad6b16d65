import sys

from public.forecast import Forecast

with Forecast(endpoint=sys.argv[1], port="ForecastSoap12") as weather:
    answer = weather.get_forecast(zip="10001").get_forecast_result
    for day in (answer and answer.days) or []:
        print(day and (day.date.date(), day.description))
