#pragma once
// Every scenario file as a test of its own, on any rig:
//
//   const auto registered = register_scenarios("OverHttp", [] { return make_http_rig(); });

#include <functional>
#include <memory>
#include <string>

#include "scenarios/rig.h"

namespace letopis::scenarios {

using MakeRig = std::function<std::unique_ptr<Rig>()>;

/// Registers a GoogleTest for each tests/scenarios/<room>/*.journal; how many there are.
std::size_t register_scenarios(const std::string& rig_name, MakeRig make_rig);

}  // namespace letopis::scenarios
