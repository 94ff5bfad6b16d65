"""The hand-written modules of msads: tokens, reports and bulk files, against servers on loopback."""
