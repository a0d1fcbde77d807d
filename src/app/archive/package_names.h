#pragma once
// How a package is called: in Latin letters, so that any disk and any program takes the name.

#include "app/archive/sealing_steps.h"

namespace letopis {

/// Russian in Latin letters, small; what is neither letter nor digit becomes a hyphen.
/// "СД-21, гр. 2" → "sd-21-gr-2"
std::string latin_name(std::string_view text);

/// "letopis_school-1234_2026-2027_5a_1f2e3d4c": school, year, class, and the end of the package's
/// id, because two groups may be called alike. Parts hold no underscore.
std::string package_name(const ClosedClass& closed);

}  // namespace letopis
