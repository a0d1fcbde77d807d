#pragma once
// What form_activity (form_activity.h) checks before anything is written.

#include <map>
#include <vector>

#include "app/activities/form_activity.h"
#include "domain/lessons/lessons.h"
#include "ports/reader.h"

namespace letopis {

/// The classes: of one kind, year and system of periods, none of them closed.
Result<std::vector<StudyGroup>> activity_classes(Reader& reader, const FormActivity& forming);

/// Words, days and hours of the command itself.
Result<Done> check_activity(const FormActivity& forming, const SchoolYear& year);

/// The hours as lessons of one hour each: a longer stay of an after-school group is cut from its
/// beginning into hours of 60 minutes; a rest of half an hour and more is an hour of its own, a
/// shorter one lengthens the last. Refuses `invalid_value` when a day or a week has too many.
Result<std::vector<ActivityHour>> cut_into_hours(const FormActivity& forming);

/// Refuses `invalid_value` at `teacher_id` unless he works here by one of the days, or has just
/// been registered: neither a student, nor a guardian, nor dismissed.
Result<Done> check_activity_teacher(Reader& reader, EmployeeId id, Date today, Date from);

/// Students are in one of the classes on the first day.
Result<Done> check_activity_students(Reader& reader, const FormActivity& forming);

/// Its place in the day by the bells; what is between bells gets numbers after the last.
std::vector<TimetableSlot> activity_slots(const FormActivity& forming,
                                          const std::vector<BellSlot>& bells);

/// All its lessons, by day; none on days off, and on moved days those of the other day
/// (`special_days`, CUR-06). Their ids follow from the course's.
std::vector<Lesson> activity_lessons(const FormActivity& forming, const SchoolYear& year,
                                     const std::vector<Period>& periods,
                                     const std::vector<CalendarDay>& special_days,
                                     const std::vector<TimetableSlot>& slots);

/// Refuses `teacher_busy` and `group_busy`. An after-school group begins for each class when its
/// lessons end, so that the lessons of its classes are not in its way, nor its hours in the way of
/// another activity.
Result<Done> check_activity_clashes(Reader& reader, const FormActivity& forming,
                                    const std::vector<StudyGroup>& classes,
                                    const std::vector<Lesson>& lessons);

}  // namespace letopis
