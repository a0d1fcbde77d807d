#include "app/attendance/open_absences.h"

#include <algorithm>

#include "ports/gathering/class_attendance.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// Puts the week together.
class WeekReading {
public:
    WeekReading(const ClassAttendance& attendance, const std::vector<AbsenceNotice>& notices,
                const std::vector<ExcuseDocument>& excuses, AbsencesView& view)
        : attendance_{attendance}, notices_{notices}, excuses_{excuses}, view_{view} {}

    void fill() {
        for (int day = 0; day < 6; ++day) view_.days.push_back(view_.monday.plus_days(day));
        const auto& lessons = attendance_.lessons();
        const Date sunday = view_.monday.plus_days(6);
        if (!lessons.empty() && lessons.back().lesson.lesson_on == sunday)
            view_.days.push_back(sunday);
        for (const Person& student : attendance_.students()) {
            view_.rows.push_back(row_of(student));
            add(view_.rows.back().totals, view_.totals);
            add_away(student);
        }
        view_.attended = attended_text(view_.totals);
        std::stable_partition(view_.away.begin(), view_.away.end(),
                              [](const AwayToday& one) { return one.unannounced; });
    }

private:
    AbsenceRow row_of(const Person& student) const {
        const StudentId id = student.person_id;
        AbsenceRow row{.student_id = id,
                       .name = student.last_first(),
                       .totals = attendance_.totals_of(id, view_.days.front(), view_.days.back())};
        for (const Date on : view_.days) {
            AbsenceDay day{.noticed = covering(notices_, id, on) != nullptr};
            for (const LessonVisit& visit : attendance_.day_of(id, on)) {
                ++day.lessons;
                if (visit.status == AttendanceStatus::present) continue;
                const Lesson& lesson = visit.lesson->lesson;
                day.missed.push_back({.lesson_id = lesson.lesson_id,
                                      .course_id = lesson.course_id,
                                      .slot_no = lesson.slot_no,
                                      .subject_title = visit.lesson->subject_title,
                                      .letter = std::string{attendance_letter(visit.status)}});
            }
            row.days.push_back(std::move(day));
        }
        return row;
    }

    std::string explained_by(StudentId id) const {
        if (const ExcuseDocument* excuse = covering(excuses_, id, view_.today))
            return excuse_words(excuse->kind, excuse->document_no, excuse->document_on);
        if (const AbsenceNotice* notice = covering(notices_, id, view_.today))
            return std::string{absence_cause_title(notice->cause)};
        return {};
    }

    void add_away(const Person& student) {
        const StudentId id = student.person_id;
        const auto& visits = attendance_.day_of(id, view_.today);
        if (visits.empty()) return;
        if (!visits.front().lesson->is_looked_at) ++view_.unchecked;
        if (!is_absence(visits.front().status)) return;
        const LessonVisit& first = visits.front();
        std::string words = explained_by(id);
        view_.away.push_back(
            {.student_id = id,
             .name = student.last_first(),
             .letter = std::string{attendance_letter(first.status)},
             .slot_no = first.lesson->lesson.slot_no,
             .subject_title = first.lesson->subject_title,
             .unannounced = first.status == AttendanceStatus::absent && words.empty(),
             .explained_by = std::move(words)});
    }

    const ClassAttendance& attendance_;
    const std::vector<AbsenceNotice>& notices_;
    const std::vector<ExcuseDocument>& excuses_;
    AbsencesView& view_;
};

}  // namespace

Result<AbsencesView> open_absences(Reader& reader, const Standing& standing, StudyGroupId id,
                                   std::optional<Date> on, Instant now) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(target, group_target(reader, group));
    LETOPIS_TRY_DONE(check_access(standing, Action::account_absences, target));
    const Date today = moscow_date(now);
    const Week shown = Week::of(on.value_or(today));
    AbsencesView view{.study_group_id = id,
                      .study_group_title = group.title,
                      .today = today,
                      .monday = shown.monday};
    LETOPIS_TRY(attendance,
                ClassAttendance::gather(reader, group, shown.monday, shown.sunday(), now));
    LETOPIS_TRY(notices, reader.absence_notices_of_group(id, shown.monday, shown.sunday()));
    LETOPIS_TRY(excuses, reader.excuses_of_group(id, shown.monday, shown.sunday()));
    WeekReading{attendance, notices, excuses, view}.fill();
    LETOPIS_TRY(notices_shown, notice_lines(reader, notices, standing.person_id, today));
    LETOPIS_TRY(excuses_shown, excuse_lines(reader, excuses));
    view.notices = std::move(notices_shown);
    view.excuses = std::move(excuses_shown);
    return view;
}

}  // namespace letopis
