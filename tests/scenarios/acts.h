#pragma once
// Acts (поступки): what somebody does, in a file's words. WHO is the first word of the line.
//
//   WHO records   Иванов У1 5 [because typo "описка"]   also corrects; У1/2 is its second work
//   WHO withdraws Иванов У1 [because wrong_student]
//   WHO comments  Иванов У1 "Молодец!"
//   WHO writes    topic У1 "Дроби" · homework У1 "§ 4" · homework У1 none
//   WHO announces У1 control_work "Дроби" weight 300 , answer       all works of the lesson
//   WHO cancels   У1 "карантин"
//   WHO appoints  Сидоров У1 "болезнь учителя"   to hold the lesson instead of its teacher
//   WHO ends      У1 "учитель вышел"             that substitution
//   WHO asks      У1 "на работе стояло 4"       to correct beyond the window
//   WHO plans     алгебра [anew] "Доли" hours 2 , "Дроби" control_work homework "§ 4"
//                 [because "…"]                all lines; "anew" as if he saw no plan
//   WHO grants    У1 · declines У1 "проверено"   what waits there
//   WHO confirms  Иванов алгебра period 1 4 [because "…"] · … year 4
//   WHO closes    алгебра period 1 · алгебра · class 8Б
//   WHO decides   8Б Иванов transfer protocol 5 [on 2027-05-25] ["переведён в 9 класс"]

#include <optional>
#include <string>

#include "scenarios/cast.h"
#include "scenarios/rig.h"

namespace letopis::scenarios {

/// An act, and the thing whose version it was made on; "" where versions do not matter.
struct PlannedAct {
    Act act;
    std::string versioned;
};

/// Nothing for words that are no act. Faults of the file are noted in `words`.
std::optional<PlannedAct> read_act(Words& words, Cast& cast, Date today);

/// The name under which the version of what a fact changes is kept; "" for other facts.
std::string versioned_by(const EntryBody& fact);

/// "sees Иванов У1": the name of the cell's version.
std::string versioned_cell(Words& words, Cast& cast);

/// Puts the version that the actor saw into the act.
void set_base_version(Act& act, EntryIndex version);

}  // namespace letopis::scenarios
