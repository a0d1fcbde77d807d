#pragma once
// Two marks for one work (две отметки за одну работу, "5/4", JRN-09): in which subjects a
// dictation, a composition or an exposition may have them.

#include <span>
#include <string>
#include <string_view>

#include "domain/calendar/policies.h"
#include "domain/lessons/lessons.h"

namespace letopis {

/// Whether works of this subject may have two marks where their type allows it
/// (allows_two_marks). By the policy marks.two_in_subjects: Russian and literature (the default:
/// the rule of keeping journals names these two), which are «русский», titles with «русский яз…»,
/// shortened or not, or «литератур» in them and native language with «(русский)»; any subject; or a
/// list of titles, read in any case.
bool takes_two_marks(std::span<const PolicyValue> set, Date on, std::string_view subject_title);

/// "русский язык и литература", "любые предметы", "Русский язык, Химия": for a refusal.
std::string two_mark_subjects(std::span<const PolicyValue> set, Date on);

/// Whether a lesson has a work that could have two marks at all.
bool has_two_mark_work(const Lesson& lesson);

}  // namespace letopis
