#pragma once
// SchoolMaker (создатель школы): tells the scribe a planned school, day after day, as teachers
// would: a command for each lesson with its topic, homework, marks and absences. The rows are the
// scribe's own, so that nothing sets a made school apart from a used one (store/bulk/new_school.h).

#include <set>

#include "base/clock.h"
#include "load/cast.h"
#include "load/city/school_plan.h"
#include "ports/writer.h"

namespace letopis::load {

/// A course of the year that is under way, with the lessons that may still be written into.
struct OpenCourse {
    CourseId course_id;
    EmployeeId teacher_id;
    std::size_t class_index = 0;
    std::vector<std::pair<LessonId, std::size_t>> lessons;  ///< With their numbers.
};

/// Whom to give sessions, and what they look at.
struct MadeSchool {
    std::vector<OpenCourse> courses;
    PlannedYear last_year;      ///< Of classes and cohorts.
    PeriodId confirmed_period;  ///< The last one that is over; nil in the first quarter.
    std::int64_t entry_count = 0;
};

class SchoolMaker {
public:
    /// `clock` is the one the writer's scribe looks at; it is set only while the scribe rests.
    SchoolMaker(SchoolPlan& plan, Writer& writer, SetClock& clock);

    /// Tells everything; what the scribe refuses comes back.
    Result<MadeSchool> make();

private:
    /// A lesson of the year under way.
    struct Told {
        Lesson lesson;
        std::size_t lesson_no = 0;
        std::size_t class_index = 0;
    };

    void found();
    void open_year(const PlannedYear& year);
    void open_class(const PlannedClass& one, Date from);
    void schedule(const PlannedYear& year);
    void tell_days(const PlannedYear& year);
    void tell_lesson(const PlannedYear& year, const Told& told);
    bool is_forgotten(std::size_t lesson_no);
    /// The first of the half-year, of a subject that needs one.
    bool has_briefing(const PlannedYear& year, const Told& told);
    /// Results of what is over before the day, course by course, once.
    void attest(const PlannedYear& year, Date before);
    void decide_council(const PlannedYear& year);
    void end_year(const PlannedYear& year);
    void note_open_lessons(MadeSchool& made, const PlannedYear& year) const;

    /// States facts by somebody at the clock's moment; waits for room in the queue.
    void state(PersonId actor_id, std::vector<EntryBody> facts);
    /// Waits until everything stated is answered, then moves the clock.
    void go_to(Date on, TimeOfDay at);
    void wait();

    SchoolPlan& plan_;
    Writer& writer_;
    SetClock& clock_;
    SeededRandom ids_;
    std::vector<std::vector<Told>> days_;  ///< Of the year, from its first day.
    std::size_t asked_ = 0;
    std::int64_t entry_count_ = 0;
    int told_count_ = 0;                           ///< Lessons.
    std::set<std::pair<CourseId, Date>> briefed_;  ///< By the half-year's first day.
    std::set<PeriodId> attested_;

    struct Answers;
    std::shared_ptr<Answers> answers_;
};

}  // namespace letopis::load
