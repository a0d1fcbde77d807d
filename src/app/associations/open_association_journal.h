#pragma once
// open_association_journal: журнал учёта работы объединения (F-23): title, list, attendance by
// month, content of lessons with hours, mass events, achievements, briefings, results by period,
// the year in figures (ADE-01, ADE-07).

#include <optional>
#include <string>
#include <vector>

#include "app/associations/association_facts.h"
#include "domain/access/access.h"

namespace letopis {

/// Обучающийся of the list, each once however often he came and left.
struct AssociationStudent {
    StudentId student_id;
    int number = 1;
    std::string name;  ///< In full.
    std::optional<Date> birth_date;
    std::optional<int> age;   ///< Full years today.
    std::string class_title;  ///< "6 «А»"; "" for a child of another school.
    Date joined_on;
    std::string joined_by;  ///< "приказ № 12 от 29.08.2026"
    std::optional<Date> left_on;
    std::string left_by;  ///< "приказ № 40 от 12.01.2027, по заявлению родителей"
    int lessons = 0;  ///< Held while he was on the list.
    int missed = 0;
    std::vector<std::string> results;  ///< As AssociationJournal::results; "" while there is none.
    bool operator==(const AssociationStudent&) const = default;
};
LETOPIS_DESCRIBE(AssociationStudent, student_id, number, name, birth_date, age, class_title,
                 joined_on, joined_by, left_on, left_by, lessons, missed, results)

/// Занятие that has been held, or was to be by now. An academic hour.
struct AssociationLesson {
    Date lesson_on;
    int slot_no = 1;
    int hours = 1;
    std::string programme;  ///< Where the group has several; else "".
    std::string topic;      ///< "" while the content is not written.
    std::string held_by;    ///< "Быстрова О. П."
    std::string briefing;  ///< "Инструктаж по ТБ (вводный), инструкция № 3"; "" for most.
    bool operator==(const AssociationLesson&) const = default;
};
LETOPIS_DESCRIBE(AssociationLesson, lesson_on, slot_no, hours, programme, topic, held_by, briefing)

/// What stands for one student at one lesson: "н", "выс", "о ср".
struct AssociationCell {
    int lesson_index = 0;
    int student_index = 0;
    std::string text;
    bool operator==(const AssociationCell&) const = default;
};
LETOPIS_DESCRIBE(AssociationCell, lesson_index, student_index, text)

struct LevelCount {
    std::string value;  ///< "высокий"
    int count = 0;
    bool operator==(const LevelCount&) const = default;
};
LETOPIS_DESCRIBE(LevelCount, value, count)

/// Результаты аттестации of a period, or of the year.
struct AssociationResults {
    std::string title;      ///< "I полугодие", "Год"
    std::string programme;  ///< Where the group has several; else "".
    std::vector<LevelCount> counts;
    bool operator==(const AssociationResults&) const = default;
};
LETOPIS_DESCRIBE(AssociationResults, title, programme, counts)

/// Мероприятие (sheet 3).
struct AssociationEvent {
    int number = 1;
    Date held_on;
    std::string title;
    std::string place;
    int participants = 0;
    std::string conducted_by;
    std::string outcome;
    bool operator==(const AssociationEvent&) const = default;
};
LETOPIS_DESCRIBE(AssociationEvent, number, held_on, title, place, participants, conducted_by,
                 outcome)

/// Творческое достижение (sheet 4).
struct AssociationAchievement {
    int number = 1;
    std::string name;   ///< "Иванов Иван"
    std::string event;  ///< "Конкурс: «Московская весна» (город)"
    Date achieved_on;
    std::string outcome;
    bool operator==(const AssociationAchievement&) const = default;
};
LETOPIS_DESCRIBE(AssociationAchievement, number, name, event, achieved_on, outcome)

struct AssociationJournal {
    StudyGroupId study_group_id;
    std::vector<CourseId> course_ids;  ///< Whose journals it is made of.
    std::string organization_full_name;
    std::string title;
    std::string programme;
    std::string school_year_title;
    bool described = false;
    std::string direction_title;
    int capacity = 0;
    int year_of_study = 1;
    int years_in_programme = 1;
    std::string funding_title;
    std::string teachers;            ///< In full, with dates where they changed.
    std::vector<std::string> hours;  ///< "вторник, 15:30–16:15, 16:25–17:10, каб. 12"
    Date today;
    std::vector<AssociationStudent> students;
    std::vector<AssociationLesson> lessons;
    std::vector<AssociationCell> cells;
    std::vector<AssociationEvent> events;              ///< By day.
    std::vector<AssociationAchievement> achievements;  ///< By day.
    std::vector<AssociationResults> results;
    // Годовой цифровой отчёт.
    AssociationContingent contingent;
    int joined = 0;  ///< Since the start of retention.
    int left = 0;    ///< The same.
    int planned_hours = 0;
    int given_hours = 0;
    std::vector<HoursOfWeek> weeks;
    std::string attended;  ///< "94,53 %"; "" before the first lesson.
    std::string letters_words;  ///< "н — без уважительной причины, б — болезнь, …"
    bool operator==(const AssociationJournal&) const = default;
};
LETOPIS_DESCRIBE(AssociationJournal, study_group_id, course_ids, organization_full_name, title,
                 programme, school_year_title, described, direction_title, capacity, year_of_study,
                 years_in_programme, funding_title, teachers, hours, today, students, lessons,
                 cells, events, achievements, results, contingent, joined, left, planned_hours,
                 given_hours, weeks, attended, letters_words)

/// Refuses `not_found` for an unknown group and for one that is not of additional education; as the
/// second lock (read_journal of any of its courses; read_class where it has none).
Result<AssociationJournal> open_association_journal(Reader& reader, const Standing& standing,
                                                    StudyGroupId id, Instant now);

}  // namespace letopis
