import sys

from public.tracker import Tracker

with Tracker(endpoint=sys.argv[1]) as tracker:
    for issue in tracker.get_issues(in0="token", in1=["DEMO"], in2=10).get_issues_return or []:
        print(issue and (issue.id, issue.summary, issue.affects_versions, issue.created, issue.votes))
