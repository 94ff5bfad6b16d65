# Part of soapwright. Copyright (c) 2026 The soapwright authors. SPDX-License-Identifier: MIT
"""The runtime of generated clients. It needs lxml, and httpx2 or httpx.

It is part of soapwright and copied into each generated package.
"""
