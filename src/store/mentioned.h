#pragma once
// What an entry can speak about: the words of mentions.about.

#include "base/describe.h"

namespace letopis::store {

LETOPIS_ENUM(Mentioned,
             organization,  ///< Its name and its policies; has no id.
             office,        ///< Director and deputies; the person stands as the student.
             school_year, period_system, person, subject,
             study_group,  ///< The group, its list, its teachers.
             course,       ///< The course, its teachers, results, closings.
             lesson,       ///< The lesson, its record, its cells.
             class_year,   ///< Closing of a class, council decisions, documents.
             absence,      ///< Notices and documents about a student's absences, exemptions, modes.
             achievement)  ///< Achievements that a group presents, its mass events.

}  // namespace letopis::store
