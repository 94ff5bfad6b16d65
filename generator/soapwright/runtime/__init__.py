# Part of soapwright. Copyright (c) 2026 The soapwright authors. SPDX-License-Identifier: MIT
"""The runtime: what generated clients need to talk to their service, over lxml and httpx2 or httpx alone.

It is written as a part of soapwright and copied beside each generated package.
"""
