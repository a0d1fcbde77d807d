#pragma once
// How long homework must be (наименьшая длина домашнего задания, JRN-05): by the local act a word
// of two letters is no homework, and a lesson without any says so («не задано»).

#include <span>

#include "base/result.h"
#include "domain/calendar/policies.h"
#include "domain/lessons/lessons.h"

namespace letopis {

/// The policy entry.homework_length: code points, spaces included; 0, the default, asks for none.
int least_homework_length(std::span<const PolicyValue> set, Date on);

/// Whether homework that is about to be written is long enough. «Не задано» is, and so is «нет» in
/// words. Refuses `homework_required` at "homework", naming how many characters there are and how
/// many there should be.
Result<Done> check_homework_length(const HomeworkAssigned& assigned, int least);

}  // namespace letopis
