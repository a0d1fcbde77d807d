#pragma once
// ClassAttendance: who of a class was to be at which lesson, and what stands there. What the
// register, the summary, the class teacher's page and the presence are counted from.
//
// Invariants:
//   1. Only lessons of the class's courses and of its subgroups' that have begun, are not
//      cancelled and are not left to the students themselves count (ATT-08).
//   2. A student is expected at a lesson if he is on the class's list that day, and on the list of
//      the lesson's group, is not wholly exempt from its subject (ATT-07, e.10), and does not learn
//      elsewhere by an order (JRN-23); or if something stands for him there that counts
//      (is_counted).

#include <map>
#include <string>
#include <vector>

#include "ports/gathering/attendance_totals.h"
#include "ports/reader.h"

namespace letopis {

struct HeldLesson {
    Lesson lesson;
    SubjectId subject_id;
    StudyGroupId study_group_id;
    std::string study_group_title;
    std::string subject_title;
    bool is_looked_at = false;  ///< The roll was taken, or something stands there for somebody.
};

/// A student at a lesson.
struct LessonVisit {
    const HeldLesson* lesson = nullptr;
    AttendanceStatus status = AttendanceStatus::present;
};

class ClassAttendance {
public:
    ClassAttendance(ClassAttendance&&) = default;
    ClassAttendance& operator=(ClassAttendance&&) = default;
    ClassAttendance(const ClassAttendance&) = delete;  // Visits point into lessons_.
    ClassAttendance& operator=(const ClassAttendance&) = delete;

    /// Between two days, both inclusive; what begins after `now` is not in it.
    static Result<ClassAttendance> gather(Reader& reader, const StudyGroup& group, Date from,
                                          Date to, Instant now);

    /// Whoever is on the class's list on any of the days, each once, by the alphabet.
    const std::vector<Person>& students() const { return students_; }
    /// By date and place in the day.
    const std::vector<HeldLesson>& lessons() const { return lessons_; }
    /// Lessons of one student's day, in order; none where he was to be nowhere.
    const std::vector<LessonVisit>& day_of(StudentId student_id, Date on) const;
    /// Of one student between two days, both inclusive.
    AttendanceTotals totals_of(StudentId student_id, Date from, Date to) const;
    bool is_listed(StudentId student_id, Date on) const;

private:
    /// What lets him stay away.
    struct Leave {
        std::vector<Exemption> exemptions;
        std::vector<StudyMode> study_modes;
        bool covers(SubjectId subject_id, Date on) const;
    };
    using Leaves = std::map<StudentId, Leave>;

    ClassAttendance() = default;
    Result<Done> read_lessons(Reader& reader, const StudyGroup& group, Date from, Date to,
                              Instant now);
    Result<Done> read_lists(Reader& reader, const StudyGroup& group, Date from, Date to);
    void expect_everybody(const StudyGroup& group, const std::vector<DayAttendance>& rows,
                          const Leaves& leaves);

    StudyGroupId class_id_;
    std::vector<Person> students_;
    std::vector<HeldLesson> lessons_;
    std::map<StudyGroupId, std::map<StudentId, std::vector<Enrolment>>> lists_;
    std::map<StudentId, std::map<Date, std::vector<LessonVisit>>> days_;
};

}  // namespace letopis
