#pragma once
// Playing a scenario on a rig.
//
//   time     2026-09-16 08:00                           the clock is moved
//   WHO      an act (acts.h) -> recorded | unchanged | closed | refused CODE [or CODE]
//   lacks    1: Алгебра, урок 14.09.2026, 3-й           of a refusal with a list
//   lacks    : 3                                        how long that list is
//   WHO      opens … (looks.h) -> shown | refused CODE
//   shows    … : …                                      of what was opened last
//   WHO      sees Иванов У1                             what he types next is typed over this
//   WHO      repeats -> recorded                        the last command with the same id
//   ledger   grows by: 1                                since the statement before it

#include <string>
#include <vector>

#include "scenarios/rig.h"
#include "scenarios/statement.h"

namespace letopis::scenarios {

/// Where a story went otherwise than the file says.
struct Failure {
    int line = 0;
    std::string words;
};

/// Plays to the end; an empty list when all went as written.
std::vector<Failure> play(const Scenario& scenario, Rig& rig);

}  // namespace letopis::scenarios
