#pragma once
// How planned works are told of, in the schedule of a class and in a student's list.

#include "app/works/open_work_schedule.h"

namespace letopis {

/// "Английский язык, 1-я группа": the group's title where it is a subgroup, else "".
std::string title_of_subgroup(const CourseTitle& title);

/// In the order they are given; nobody may remove them yet.
Result<std::vector<AnnouncedWork>> tell_works(Reader& reader,
                                              const std::vector<PlannedWork>& planned);

}  // namespace letopis
