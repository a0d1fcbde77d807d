#pragma once
// open_activity_list: занятия обучающихся класса в объединениях дополнительного образования и
// внеурочной деятельностью (F-11): who goes where, when, to whom, and with what result.

#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

/// An association, or a course of extracurricular activity, that a student goes to.
struct StudentActivity {
    StudyGroupId study_group_id;
    std::string title;
    std::string teachers;
    std::vector<std::string> hours;  ///< "вторник, 15:30–16:15, каб. 12"
    std::vector<std::string> results;  ///< "I полугодие: высокий"; "Олимпиада …, призёр"
    bool operator==(const StudentActivity&) const = default;
};
LETOPIS_DESCRIBE(StudentActivity, study_group_id, title, teachers, hours, results)

struct ActivityListRow {
    int number = 0;
    StudentId student_id;
    std::string name;
    std::vector<StudentActivity> activities;  ///< By title; empty for who goes nowhere.
    bool operator==(const ActivityListRow&) const = default;
};
LETOPIS_DESCRIBE(ActivityListRow, number, student_id, name, activities)

struct ActivityList {
    StudyGroupId study_group_id;
    std::string study_group_title;
    std::string school_year_title;
    std::string organization;  ///< Short name: it holds all of them.
    std::string class_teacher;
    Date today;
    int busy = 0;                       ///< How many go somewhere.
    std::vector<ActivityListRow> rows;  ///< On the list today, by the alphabet.
    bool operator==(const ActivityList&) const = default;
};
LETOPIS_DESCRIBE(ActivityList, study_group_id, study_group_title, school_year_title, organization,
                 class_teacher, today, busy, rows)

/// Of the class's school year, as it stands today, or on the last day of a year that is over.
/// Refuses `not_found`; as the second lock (keep_excuses).
Result<ActivityList> open_activity_list(Reader& reader, const Standing& standing, StudyGroupId id,
                                        Instant now);

}  // namespace letopis
