#pragma once
// The cast (действующие лица): who and what a scenario has named, and the facts that make them
// known to the school. Each line of the first column is a statement:
//
//   class     8Б [vocational|additional] [half_years|trimesters|semesters|quarters] [grade 8]
//   subgroup  англ-1 of 8Б [9А …]
//   course    алгебра in 8Б by Петрова [by Ким] [hours 4] [scale pass_fail|no_marks]
//   teacher   алгебра Сидоров from 2027-02-01         Сидоров takes the course over
//   student   Иванов in 8Б [from 2026-09-10]
//   leaves    Иванов 8Б 2026-11-10 [order 15]
//   guardian  Иванова of Иванов [rights none] [from 2026-10-01]
//   ends      Иванова of Иванов 2026-09-30            the guardianship ends
//   leads     Петрова 8Б [from 2026-09-01] [until 2026-12-31]
//   director  Орлов                                   likewise deputy, archivist, journal_admin,
//   clerk lesson    У1 алгебра 2026-09-14 3 [dictation]     the 3rd of that day; the type of its
//   work lessons   Д алгебра 2026-09-02 8 [every 7]        Д1 … Д8 on the 1st place, topics
//   recorded stands    Иванов алгебра period 1: 4              a result that was confirmed earlier
//   closed    алгебра period 1                        a period that was closed earlier
//   exempt    Иванов алгебра 2026-09-01 2026-10-25 [full]
//   policy    lock.lesson_edit_days: 5
//
// The school year is 2026/2027. Who is named by a statement becomes known to the school.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "entry/entry.h"
#include "scenarios/statement.h"

namespace letopis::scenarios {

class Cast {
public:
    /// The facts that a statement about the school makes; nothing for other statements. Faults of
    /// the file are noted in `words`.
    std::optional<std::vector<EntryBody>> facts_of(const Statement& statement, Words& words);

    // Ids by the next word; a name that nobody has introduced is a fault of the file.
    PersonId person(Words& words);
    CourseId course(Words& words);
    StudyGroupId group(Words& words);
    LessonId lesson(Words& words);
    Date date(Words& words);
    /// "У1" or "У1/2": a lesson and one of its works.
    struct Column {
        LessonId lesson_id;
        int work_no = 1;
    };
    Column column(Words& words);
    /// "period 2", of the course.
    PeriodId period(Words& words, CourseId course);
    /// "period 2", or nothing for "year".
    std::optional<PeriodId> period_or_year(Words& words, CourseId course);

    bool knows_person(std::string_view name) const { return persons_.contains(name); }
    /// "Иванов"; "" for nobody.
    std::string name_of(PersonId id) const;
    std::string title_of(CourseId id) const;

private:
    using Facts = std::vector<EntryBody>;

    PersonId introduce(const std::string& name, Facts& facts);
    const PeriodSystem& system_of(PeriodKind kind, Facts& facts);
    Facts form_class(Words& words);
    Facts form_subgroup(Words& words);
    Facts open_course(Words& words);
    Facts change_teacher(Words& words);
    Facts enrol(Words& words);
    Facts leave(Words& words);
    Facts establish(Words& words);
    Facts end_guardianship(Words& words);
    Facts lead(Words& words);
    Facts appoint(AppointedRole role, Words& words);
    Facts schedule_one(Words& words);
    Facts schedule_many(Words& words);
    Facts stand(const Statement& statement, Words& words);
    Facts close(Words& words);
    Facts exempt(Words& words);
    Facts set_policy(const Statement& statement, Words& words);
    void schedule(const std::string& name, CourseId course, Date on, int slot_no, Facts& facts);

    template <class AnyId>
    AnyId next_id();

    int made_ids_ = 0;
    std::map<std::string, PersonId, std::less<>> persons_;
    std::map<std::string, StudyGroup, std::less<>> groups_;
    std::map<std::string, Course, std::less<>> courses_;
    std::map<std::string, LessonId, std::less<>> lessons_;
    std::map<PeriodKind, PeriodSystem> systems_;
    std::map<CourseId, CourseTeacher> teachers_;  ///< The last one of each course.
};

}  // namespace letopis::scenarios
