#pragma once
// What holds for every change of a group's list: its order, one place at a time, whoever leaves a
// class leaves the groups that draw from it.

#include <optional>
#include <string>
#include <vector>

#include "entry/entry.h"
#include "ports/reader.h"

namespace letopis {

/// JRN-26: the list of a class changes only by order, and so does that of an after-school group
/// (F-25); subgroups follow from the class and need none. Refuses `order_required`,
/// `text_too_long`, as check_typed_date.
Result<Done> check_list_order(Reader& reader, const StudyGroup& group, const std::string& order_no,
                              std::optional<Date> order_on);

/// Who joins an after-school group is that day in one of the classes that it draws from. Refuses
/// `student_not_enrolled` otherwise.
Result<Done> check_parent_class(Reader& reader, const StudyGroup& group, StudentId student,
                                Date on);

/// Refuses `invalid_value` at `field` for a day outside of the group's school year.
Result<Done> check_day_of_year(Reader& reader, const StudyGroup& group, Date on, const char* field);

/// He is not in the group from that day on, and in no other school class of the year but the one
/// he leaves. Refuses `already_enrolled`.
Result<Done> check_free(Reader& reader, const StudyGroup& group, StudentId student, Date on,
                        std::optional<StudyGroupId> leaves = std::nullopt);

/// Facts of leaving the group and the subgroups that draw from it, but those that draw from
/// `joins` too: there he stays.
Result<std::vector<EntryBody>> leave_group(Reader& reader, const StudentLeft& leaving,
                                           std::optional<StudyGroupId> joins = std::nullopt);

}  // namespace letopis
