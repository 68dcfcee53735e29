"""A second, small framework from another field: nothing may be wired to the first one's figures,
codes or areas. Its competences and letters stand out of order on purpose."""

from framework.reader import read_framework

WORDS = """\
id: gardening
version: "7"
title: Standard for community gardeners
areas:
  - code: GROW
    name: "Grow"
    title: "Growing season"
  - code: SHARE
    name: "Share"
    title: "Sharing the harvest"
competences:
  - number: 2
    area: SHARE
    title: "Share knowledge and harvest with the neighbourhood"
    abilities:
      b: "invite neighbours: children, too"
      a: "hand over surplus harvest"
  - number: 1
    area: GROW
    title: "Prepare and keep the soil"
    abilities:
      a: "test the soil before planting"
      b: "keep a compost heap alive"
  - number: 3
    area: GROW
    title: "Water with care"
    abilities:
      a: "water by need, not by habit"
evidence_kinds:
  - code: photo
    title: "Photographs of the bed"
evidence:
  - text: "Photographs of a soil test"
    printed_beside: 1b
    fits: [1a]
  - text: "Examples"
    printed_beside: 2a
    fits: [2a, 2b]
    guess: true
"""

PROMPTS = """\
framework: gardening
version: "7"
practise_order: [SHARE, GROW]
competences:
  1: "Soil"
  2: "Neighbours"
  3: "Water"
abilities:
  1a:
    label: "Soil test"
    questions:
      - "What did the last soil test tell you, and what did you change?"
  1b:
    label: "Compost"
    questions:
      - "What did you and {mentee} put on the compost, and what did you keep off it?"
  2a:
    label: "Surplus harvest"
    questions:
      - "Who got the last surplus from {mentee}'s bed, and how did you choose?"
  2b:
    label: "Inviting people"
    questions:
      - "Whom did you invite lately? What did they say?"
  3a:
    label: "Watering by need"
    questions:
      - "How did you find out that {mentee}'s bed was dry, or wet enough?"
phases:
  first: [1, GROW]
  under_way: [GROW, 1]
  closing: [1]
afterwards:
  SHARE: GROW
"""

GARDENING = read_framework(WORDS, PROMPTS, name="gardening")
