#pragma once
// Teaching (ведение уроков): what a teacher writes into the journal after a lesson: topic and
// homework, works, absences, marks, a word to the family; and what it leaves for later.

#include <string>
#include <vector>

#include "demo/life/follow_ups.h"
#include "demo/life/school_life.h"

namespace letopis::demo {

/// How much of a lesson is in the journal by now.
enum class Keeping {
    whole,
    without_homework,
    without_record,  ///< Absences and marks, neither topic nor homework.
    without_marks,   ///< A work of the whole class that is still being read.
};

class Teaching {
public:
    Teaching(Desk& desk, SchoolLife& school, const Absences& absences, FollowUps& follow_ups)
        : desk_{desk}, school_{school}, absences_{absences}, follow_ups_{follow_ups} {}

    /// The lesson took place; its teacher writes it down now. `place` is (course, lesson).
    void record(YearLife& year, std::pair<std::size_t, std::size_t> place, Keeping keeping);

private:
    struct LessonInHand {
        YearLife& year;
        CourseLife& course;
        LessonLife& lesson;
        std::size_t course_index;
        std::size_t lesson_index;
        const PlannedTopic& topic;
        Keeping keeping;
        Chance chance;
    };
    /// Who sits in the lesson, and who should.
    struct Attending {
        std::size_t member;
        const DayAbsence* absence;  ///< Null for who is there.
    };
    enum class Turn { asked, not_asked };
    /// What will stand in the columns of one student.
    struct Column {
        std::string letter;
        std::vector<std::string> marks;  ///< By work; empty where none.
    };

    std::vector<Attending> attending(const LessonInHand& hand) const;
    void record_topic(LessonInHand& hand);
    void keep_plan(const LessonInHand& hand);
    void take_roll_of(const LessonInHand& hand);
    /// Records the safety briefing of a half-year at its first lesson.
    void brief(const LessonInHand& hand);
    void announce_next_works(LessonInHand& hand);
    void record_cells(LessonInHand& hand);
    std::vector<std::size_t> choose_asked(LessonInHand& hand,
                                          const std::vector<Attending>& present) const;
    Column column_of(LessonInHand& hand, const Attending& one, Turn turn) const;
    void write_column(LessonInHand& hand, const Attending& one, const Column& column);
    void leave_for_later(LessonInHand& hand, const Attending& one, const Column& column);
    void plan_point(LessonInHand& hand, std::size_t student);
    void plan_correction(LessonInHand& hand, std::size_t student, int work_no,
                         const std::string& marks);
    void comment(LessonInHand& hand, std::size_t student, const std::string& marks);
    void submit_record(LessonLife& lesson, const CourseLife& course, RecordLesson record);
    int lessons_left(const LessonInHand& hand) const;
    /// Whether a point put now can still be replaced before the period ends.
    bool may_owe(const LessonInHand& hand) const;

    Desk& desk_;
    SchoolLife& school_;
    const Absences& absences_;
    FollowUps& follow_ups_;
};

}  // namespace letopis::demo
