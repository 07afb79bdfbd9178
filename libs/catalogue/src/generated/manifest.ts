// Generated from libs/catalogue/content by `npm run -w @rolewright/catalogue generate`. Do not edit.

import type { ModelManifest } from '@rolewright/domain';

export const modelManifest: ModelManifest = {
  "id": "ai-security-ownership@1",
  "version": "1.0.0",
  "released": "2026-11-23",
  "predecessor": null,
  "changes": [
    "The first version, with thirteen domains of fourteen criteria in four bands."
  ],
  "parts": [
    {
      "name": "crosswalks",
      "sha256": "5e79a3c2f80327b6f55cd9586cfdad6d8cffdf565ff10dd3247f53fac1c395e0"
    },
    {
      "name": "disciplines",
      "sha256": "abc386b4c5c4f454475856c2d5ca8f1cf246d20cb72fbe1dc67fbdb9331feff8"
    },
    {
      "name": "flags",
      "sha256": "1ce377a7c9eaec0359083e75cef37953765d8535322d1f6d7bec6653592856b1"
    },
    {
      "name": "hiring",
      "sha256": "ec6f1f31de2ad5485c0a25e5bfe080f63d28318e536e6188d7da46a662ba45dc"
    },
    {
      "name": "model",
      "sha256": "26505fc2243ee8350280685d62a3243b7a4268c07a78f9e1a0a9f57d7af546b1"
    },
    {
      "name": "overview",
      "sha256": "c49028f326ef95d56f5959512299175de36471b0bf207a9e2bd85c531129fee0"
    },
    {
      "name": "pains",
      "sha256": "73bea8e259a933b3108f9843a087ee511453e7f5f69c622c3dc74c84b724e321"
    },
    {
      "name": "plan",
      "sha256": "c6b7048e50bb3376bf3465796215837a45fb72178e47ef59928807020e49e434"
    },
    {
      "name": "texts",
      "sha256": "d724058f0f397a5de48138cca646dabaac6db05721fffe5b42b518644d79db67"
    },
    {
      "name": "trends",
      "sha256": "da36a2dbdd8cae6d1f306227bfd171971431673380e12d86b9d37cc16a93dc71"
    }
  ]
};
