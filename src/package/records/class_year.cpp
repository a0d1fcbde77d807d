#include "package/records/class_year.h"

#include "package/records/class_finals.h"
#include "package/records/fold_step.h"

namespace letopis {
namespace {

template <class Fact>
std::pair<CourseId, StudentId> place_of_year(const Fact& fact) {
    return {fact.course_id, fact.student_id};
}
template <class Fact>
std::tuple<CourseId, StudentId, PeriodId> place_of_period(const Fact& fact) {
    return {fact.course_id, fact.student_id, fact.period_id};
}

/// The row of that place; nothing where none stands.
template <class Key, class Row>
std::optional<Row> row_at(const std::map<Key, Row>& rows, const Key& key) {
    const auto found = rows.find(key);
    if (found == rows.end()) return std::nullopt;
    return found->second;
}

/// One step for each kind of fact.
class Step : FoldStep {
public:
    using FoldStep::FoldStep;

    void operator()(const OrganizationRegistered& fact) { year_.organization = fact.organization; }
    void operator()(const SchoolYearOpened& fact) { year_.school_year = fact.school_year; }
    void operator()(const PeriodSystemDefined& fact) {
        for (const Period& period : fact.period_system.periods)
            year_.periods[period.period_id] = stated(period);
    }
    void operator()(const PersonRegistered& fact) {
        year_.persons[fact.person.person_id] = fact.person;
    }

    // --- Classes and courses ---

    void operator()(const StudyGroupFormed& fact) {
        year_.study_groups[fact.study_group.study_group_id] = fact.study_group;
    }
    void operator()(const StudentEnrolled& fact) {
        need_person(fact.student_id);
        need_group(fact.study_group_id);
        year_.enrolments.push_back(stated(Enrolment{.student_id = fact.student_id,
                                                    .study_group_id = fact.study_group_id,
                                                    .enrolled_on = fact.enrolled_on,
                                                    .order_no = fact.order_no,
                                                    .order_on = fact.order_on}));
    }
    /// Ends the latest enrolment that began on or before the day of leaving.
    void operator()(const StudentLeft& fact) {
        Stated<Enrolment>* latest = nullptr;
        for (Stated<Enrolment>& one : year_.enrolments)
            if (one.fact.student_id == fact.student_id &&
                one.fact.study_group_id == fact.study_group_id &&
                one.fact.enrolled_on <= fact.left_on &&
                (latest == nullptr || latest->fact.enrolled_on <= one.fact.enrolled_on))
                latest = &one;
        if (latest == nullptr) return gap("выбытие того, кто не был зачислен");
        latest->fact.left_on = fact.left_on;
        latest->fact.left_order_no = fact.order_no;
        latest->fact.left_order_on = fact.order_on;
        latest->fact.left_reason = fact.reason;
        *latest = stated(latest->fact);
    }
    void operator()(const ClassTeacherAssigned& fact) {
        need_person(fact.class_teacher.teacher_id);
        year_.class_teachers.push_back(stated(fact.class_teacher));
    }
    void operator()(const SubjectAdded& fact) {
        year_.subjects[fact.subject.subject_id] = fact.subject;
    }
    void operator()(const CourseOpened& fact) {
        need_group(fact.course.study_group_id);
        if (!year_.subjects.contains(fact.course.subject_id)) gap("курс неизвестного предмета");
        year_.courses[fact.course.course_id] = stated(fact.course);
    }
    void operator()(const CourseTeacherAssigned& fact) {
        need_course(fact.course_teacher.course_id);
        need_person(fact.course_teacher.teacher_id);
        year_.course_teachers.push_back(stated(fact.course_teacher));
    }
    void operator()(const CourseTeacherEnded& fact) {
        for (Stated<CourseTeacher>& one : year_.course_teachers) {
            if (one.fact.course_id != fact.course_id || one.fact.teacher_id != fact.teacher_id ||
                one.fact.valid_from != fact.valid_from)
                continue;
            one.fact.valid_to = fact.valid_to;
            one.fact.comment = fact.comment;
            one = stated(one.fact);
        }
    }

    // --- Lessons ---

    void operator()(const LessonScheduled& fact) {
        need_course(fact.course_id);
        Lesson lesson{.lesson_id = fact.lesson_id,
                      .course_id = fact.course_id,
                      .lesson_on = fact.lesson_on,
                      .slot_no = fact.slot_no,
                      .starts_at = fact.starts_at,
                      .ends_at = fact.ends_at,
                      .teacher_id = fact.teacher_id,
                      .room_title = fact.room_title};
        // A lesson that is moved keeps what was recorded at it.
        const auto earlier = year_.lessons.find(fact.lesson_id);
        if (earlier != year_.lessons.end()) {
            lesson.topic = earlier->second.fact.topic;
            lesson.homework = earlier->second.fact.homework;
            lesson.homework_none = earlier->second.fact.homework_none;
            lesson.substitution = earlier->second.fact.substitution;
            lesson.mode = earlier->second.fact.mode;
            lesson.mode_reason = earlier->second.fact.mode_reason;
            lesson.briefing = earlier->second.fact.briefing;
        }
        year_.lessons[fact.lesson_id] = stated(lesson);
    }
    void operator()(const LessonCancelled& fact) {
        about_lesson(fact.lesson_id, [&](Lesson& lesson) {
            lesson.state = LessonState::cancelled;
            lesson.cancel_reason = fact.reason;
        });
    }
    void operator()(const SubstitutionAssigned& fact) {
        need_person(fact.substitute_id);
        about_lesson(fact.lesson_id, [&](Lesson& lesson) {
            lesson.substitution =
                Substitution{.substitute_id = fact.substitute_id,
                             .kind = fact.kind,
                             .coefficient_hundredths = fact.coefficient_hundredths,
                             .reason = fact.reason,
                             .entry_index = index_,
                             .assigned_at = entry_.recorded_at};
        });
    }
    void operator()(const SubstitutionEnded& fact) {
        about_lesson(fact.lesson_id, [&](Lesson& lesson) { lesson.substitution.reset(); });
    }
    void operator()(const LessonMoved& fact) {
        about_lesson(fact.lesson_id, [&](Lesson& lesson) {
            lesson.lesson_on = fact.lesson_on;
            lesson.slot_no = fact.slot_no;
            lesson.starts_at = fact.starts_at;
            lesson.ends_at = fact.ends_at;
            lesson.room_title = fact.room_title;
            lesson.change_reason = fact.reason;
        });
    }
    void operator()(const LessonRestored& fact) {
        about_lesson(fact.lesson_id, [&](Lesson& lesson) {
            lesson.state = LessonState::planned;
            lesson.cancel_reason.clear();
        });
    }
    void operator()(const ExtraLessonScheduled& fact) {
        (*this)(LessonScheduled{.lesson_id = fact.lesson_id,
                                .course_id = fact.course_id,
                                .lesson_on = fact.lesson_on,
                                .slot_no = fact.slot_no,
                                .starts_at = fact.starts_at,
                                .ends_at = fact.ends_at,
                                .teacher_id = fact.teacher_id,
                                .room_title = fact.room_title});
        about_lesson(fact.lesson_id, [&](Lesson& lesson) {
            lesson.is_extra = true;
            lesson.change_reason = fact.reason;
        });
    }
    void operator()(const LessonModeSet& fact) {
        about_lesson(fact.lesson_id, [&](Lesson& lesson) {
            lesson.mode = fact.mode;
            lesson.mode_reason = fact.mode == LessonMode::offline ? "" : fact.reason;
        });
    }
    void operator()(const BriefingRecorded& fact) {
        about_lesson(fact.lesson_id, [&](Lesson& lesson) {
            lesson.briefing.reset();
            if (fact.kind) lesson.briefing = Briefing{.kind = *fact.kind, .text = fact.text};
        });
    }
    void operator()(const TopicRecorded& fact) {
        about_lesson(fact.lesson_id, [&](Lesson& lesson) { lesson.topic = fact.topic; });
    }
    void operator()(const HomeworkAssigned& fact) {
        about_lesson(fact.lesson_id, [&](Lesson& lesson) {
            lesson.homework = fact.homework;
            lesson.homework_none = fact.homework_none;
        });
    }
    void operator()(const WorkDefined& fact) {
        need_lesson(fact.lesson_id);
        year_.works[{fact.lesson_id, fact.work.work_no}] = stated(fact.work);
    }
    void operator()(const WorkRemoved& fact) {
        need_lesson(fact.lesson_id);
        year_.works.erase({fact.lesson_id, fact.work_no});
    }

    // --- Cells ---

    void operator()(const MarkRecorded& fact) { put_mark(fact.place, fact.value, fact.due_on); }
    void operator()(const MarkCorrected& fact) {
        put_mark(fact.place, fact.value, fact.due_on);
        corrected({.kind = CorrectedKind::mark,
                   .corrects = fact.corrects,
                   .place = fact.place,
                   .student_id = fact.place.student_id,
                   .old_value = std::string{record_word(fact.old_value)},
                   .value = std::string{record_word(fact.value)},
                   .reason_code = fact.reason_code,
                   .reason = fact.reason});
    }
    void operator()(const MarkWithdrawn& fact) {
        put_mark(fact.place, std::nullopt, std::nullopt);
        corrected({.kind = CorrectedKind::mark,
                   .corrects = fact.corrects,
                   .place = fact.place,
                   .student_id = fact.place.student_id,
                   .old_value = std::string{record_word(fact.old_value)},
                   .reason_code = fact.reason_code,
                   .reason = fact.reason});
    }
    void operator()(const CommentRecorded& fact) {
        need_lesson(fact.lesson_id);
        need_person(fact.student_id);
        year_.comments[{fact.lesson_id, fact.student_id}] = stated(fact.comment);
    }
    void operator()(const AttendanceRecorded& fact) {
        need_lesson(fact.lesson_id);
        need_person(fact.student_id);
        auto& stands = year_.attendance[{fact.lesson_id, fact.student_id}];
        if (fact.corrects >= 0)
            corrected({.kind = CorrectedKind::attendance,
                       .corrects = fact.corrects,
                       .place = {.lesson_id = fact.lesson_id, .student_id = fact.student_id},
                       .student_id = fact.student_id,
                       .old_value = std::string{record_word(stands.fact)},
                       .value = std::string{record_word(fact.status)},
                       .reason = fact.reason});
        stands = stated(fact.status);
    }

    // --- Results and closing ---

    void operator()(const PeriodMarkConfirmed& fact) {
        need_course(fact.course_id);
        need_person(fact.student_id);
        auto& stands = year_.period_marks[{fact.course_id, fact.student_id, fact.period_id}];
        if (fact.corrects >= 0)
            corrected({.kind = CorrectedKind::period_mark,
                       .corrects = fact.corrects,
                       .course_id = fact.course_id,
                       .period_id = fact.period_id,
                       .student_id = fact.student_id,
                       .old_value = std::string{record_word(stands.fact.value)},
                       .value = std::string{record_word(fact.value)},
                       .reason = fact.reason});
        stands = stated(fact);
    }
    void operator()(const AnnualMarkConfirmed& fact) {
        need_course(fact.course_id);
        need_person(fact.student_id);
        auto& stands = year_.annual_marks[{fact.course_id, fact.student_id}];
        if (fact.corrects >= 0)
            corrected({.kind = CorrectedKind::annual_mark,
                       .corrects = fact.corrects,
                       .course_id = fact.course_id,
                       .student_id = fact.student_id,
                       .old_value = std::string{record_word(stands.fact.value)},
                       .value = std::string{record_word(fact.value)},
                       .reason = fact.reason});
        stands = stated(fact);
    }
    /// A result like any other; where it comes from is its reason.
    void operator()(const ResultCarried& fact) {
        const std::string from = "перенесён: " + fact.organization + ", документ № " +
                                 fact.document_no + " от " + fact.document_on.russian();
        if (fact.period_id.is_nil()) {
            year_.replaced_annual_marks[index_] = row_at(year_.annual_marks, place_of_year(fact));
            return (*this)(AnnualMarkConfirmed{.course_id = fact.course_id,
                                               .student_id = fact.student_id,
                                               .value = fact.value,
                                               .proposed = {},
                                               .flag = ResultFlag::confirmed,
                                               .reason = from,
                                               .corrects = fact.corrects,
                                               .rule_set_version = {}});
        }
        year_.replaced_period_marks[index_] = row_at(year_.period_marks, place_of_period(fact));
        (*this)(PeriodMarkConfirmed{.course_id = fact.course_id,
                                    .student_id = fact.student_id,
                                    .period_id = fact.period_id,
                                    .value = fact.value,
                                    .mean = {},
                                    .proposed = {},
                                    .flag = ResultFlag::confirmed,
                                    .reason = from,
                                    .corrects = fact.corrects,
                                    .rule_set_version = {}});
    }
    void operator()(const CarriedResultWithdrawn& fact) {
        if (fact.period_id.is_nil())
            put_back(CorrectedKind::annual_mark, fact, year_.annual_marks, place_of_year(fact),
                     year_.replaced_annual_marks);
        else
            put_back(CorrectedKind::period_mark, fact, year_.period_marks, place_of_period(fact),
                     year_.replaced_period_marks);
    }
    void operator()(const CouncilDecisionRecorded& fact) {
        need_person(fact.decision.student_id);
        year_.decisions[fact.decision.student_id] = stated(fact.decision);
    }
    void operator()(const AchievementRecorded& fact) {
        need_person(fact.student_id);
        need_group(fact.study_group_id);
        year_.achievements[index_] = stated(fact);
    }
    void operator()(const AchievementWithdrawn& fact) {
        year_.achievements.erase(fact.achievement);
    }
    void operator()(const ClassClosed& fact) {
        need_group(fact.study_group_id);
        year_.study_group_id = fact.study_group_id;
        year_.closing = stated(fact);
    }
    /// What was issued at the closing before is kept in the package of that closing.
    void operator()(const ClassReopened&) {
        year_.closing = {};
        year_.study_group_id = {};
        year_.prepared_documents.clear();
        year_.issued_documents.clear();
    }
    void operator()(const DocumentPrepared& fact) {
        year_.prepared_documents.push_back(stated(fact));
    }
    void operator()(const DocumentIssued& fact) {
        year_.issued_documents.push_back(stated(fact.document));
    }

    /// Behaviour, attestations and finals: class_finals.h. Policies, roles, closings of periods and
    /// courses, rolls, notices and documents of absences, exemptions, plans of attestation, study
    /// modes, aspects, appeals, practice and its diaries, rubrics, directions, admissions: they led
    /// to the records, or came after them, but are none.
    template <class Other>
    void operator()(const Other&) {}

private:
    /// Where the result that was carried stands, what stood before it stands again, or nothing.
    template <class Key, class Row>
    void put_back(CorrectedKind kind, const CarriedResultWithdrawn& fact, std::map<Key, Row>& rows,
                  const Key& key, const std::map<EntryIndex, std::optional<Row>>& replaced) {
        const auto stands = rows.find(key);
        const auto before = replaced.find(fact.result);
        if (stands == rows.end() || before == replaced.end() ||
            stands->second.entry_index != fact.result)
            return;
        corrected(
            {.kind = kind,
             .corrects = fact.result,
             .course_id = fact.course_id,
             .period_id = fact.period_id,
             .student_id = fact.student_id,
             .old_value = std::string{record_word(stands->second.fact.value)},
             .value = before->second ? std::string{record_word(before->second->fact.value)} : "",
             .reason = fact.reason});
        if (before->second)
            stands->second = *before->second;
        else
            rows.erase(stands);
    }
    template <class Change>
    void about_lesson(LessonId id, Change change) {
        const auto lesson = year_.lessons.find(id);
        if (lesson == year_.lessons.end()) return gap("неизвестный урок");
        change(lesson->second.fact);
        lesson->second = stated(lesson->second.fact);
    }
    void put_mark(const MarkPlace& place, std::optional<MarkValue> value,
                  std::optional<Date> due_on) {
        need_lesson(place.lesson_id);
        need_person(place.student_id);
        year_.marks[place] = stated(Mark{.place = place, .value = value, .due_on = due_on});
    }
};

}  // namespace

void fold_class_entry(ClassYear& year, EntryIndex index, const Entry& entry) {
    std::visit(Step{year, index, entry}, entry.body);
    fold_class_finals(year, index, entry);
}

}  // namespace letopis
