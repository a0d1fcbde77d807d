// Which entries tell a class's year without any others (Reader::entries_of_class).

#include <algorithm>
#include <set>

#include "store/mentioned.h"
#include "store/reading/school_reader.h"

namespace letopis::store {
namespace {

/// Follows the class to its groups, courses, lessons and people, and gathers what is said of each.
class ClassYear {
public:
    ClassYear(SchoolReader& reader, StudyGroup study_group)
        : reader_{reader}, study_group_{std::move(study_group)} {}

    Result<std::vector<EntryIndex>> gather() {
        const StudyGroupId id = study_group_.study_group_id;
        LETOPIS_TRY_DONE(take_all(Mentioned::organization, {}));
        LETOPIS_TRY_DONE(take_all(Mentioned::school_year, study_group_.school_year_id.bytes()));
        LETOPIS_TRY_DONE(take_all(Mentioned::class_year, id.bytes()));
        LETOPIS_TRY_DONE(gather_exams());
        LETOPIS_TRY_DONE(gather_offices());
        LETOPIS_TRY_DONE(gather_students());
        LETOPIS_TRY(subgroups, reader_.subgroups_of(id));
        std::set<StudyGroupId> groups{subgroups.begin(), subgroups.end()};
        groups.insert(id);
        systems_.insert(study_group_.period_system_id);
        for (const StudyGroupId& group : groups) LETOPIS_TRY_DONE(gather_group(group));
        LETOPIS_TRY_DONE(gather_absences());
        for (const SubjectId& subject : subjects_)
            LETOPIS_TRY_DONE(take_all(Mentioned::subject, subject.bytes()));
        for (const PeriodSystemId& system : systems_)
            LETOPIS_TRY_DONE(take_all(Mentioned::period_system, system.bytes()));
        LETOPIS_TRY_DONE(gather_actors());
        for (const PersonId& person : people_)
            LETOPIS_TRY_DONE(take_all(Mentioned::person, person.bytes()));
        return std::vector<EntryIndex>{indexes_.begin(), indexes_.end()};
    }

private:
    using Mentions = std::vector<SchoolReader::Mention>;
    Result<Mentions> mentions(Mentioned about, const IdBytes& id) {
        return reader_.mentions(enum_name(about), id);
    }
    Result<Done> take_all(Mentioned about, const IdBytes& id) {
        LETOPIS_TRY(found, mentions(about, id));
        for (const auto& mention : found) indexes_.insert(mention.entry_index);
        return Done{};
    }
    /// A subgroup of two classes: each class has the marks of its own students.
    Result<Done> take_own(Mentioned about, const IdBytes& id) {
        LETOPIS_TRY(found, mentions(about, id));
        for (const auto& mention : found)
            if (!mention.has_student || students_.contains(mention.student_id))
                indexes_.insert(mention.entry_index);
        return Done{};
    }

    /// Who sits an exam may not have studied its subject in this class.
    Result<Done> gather_exams() {
        LETOPIS_TRY(exams, reader_.exam_results_of_group(study_group_.study_group_id));
        for (const ExamResult& exam : exams) subjects_.insert(exam.subject_id);
        return Done{};
    }
    Result<Done> gather_offices() {
        LETOPIS_TRY(found, mentions(Mentioned::office, {}));
        for (const auto& mention : found) {
            indexes_.insert(mention.entry_index);
            people_.insert(mention.student_id);
        }
        return Done{};
    }
    Result<Done> gather_students() {
        LETOPIS_TRY(found, mentions(Mentioned::study_group, study_group_.study_group_id.bytes()));
        for (const auto& mention : found)
            if (mention.has_student) students_.insert(mention.student_id);
        return Done{};
    }
    Result<Done> gather_group(const StudyGroupId& id) {
        LETOPIS_TRY(found, mentions(Mentioned::study_group, id.bytes()));
        for (const auto& mention : found) {
            indexes_.insert(mention.entry_index);
            if (mention.has_student) people_.insert(mention.student_id);
        }
        LETOPIS_TRY_DONE(take_own(Mentioned::achievement, id.bytes()));
        LETOPIS_TRY(leaders, reader_.class_teachers(id));
        for (const ClassTeacher& leader : leaders) people_.insert(leader.teacher_id);
        LETOPIS_TRY(titles, reader_.courses_of_group(id));
        for (const CourseTitle& title : titles) LETOPIS_TRY_DONE(gather_course(title));
        return Done{};
    }
    Result<Done> gather_course(const CourseTitle& title) {
        subjects_.insert(title.course.subject_id);
        systems_.insert(title.course.period_system_id);
        for (const CourseTeacher& teacher : title.teachers) people_.insert(teacher.teacher_id);
        LETOPIS_TRY_DONE(take_own(Mentioned::course, title.course.course_id.bytes()));
        LETOPIS_TRY(lessons, reader_.all_lessons_of_course(title.course.course_id));
        for (const auto& lesson : lessons) {
            people_.insert(lesson.teacher_id);
            LETOPIS_TRY_DONE(take_own(Mentioned::lesson, lesson.lesson_id.bytes()));
        }
        return Done{};
    }
    /// Notices, documents, exemptions and study modes of the class's students whose days lie in its
    /// school year.
    Result<Done> gather_absences() {
        LETOPIS_TRY(years, reader_.school_years());
        const auto year = std::find_if(years.begin(), years.end(), [&](const SchoolYear& one) {
            return one.school_year_id == study_group_.school_year_id;
        });
        if (year == years.end()) return Done{};
        for (const StudentId& student : students_) {
            LETOPIS_TRY(found, mentions(Mentioned::absence, student.bytes()));
            for (const auto& mention : found) {
                LETOPIS_TRY(is_of_year, speaks_of(mention.entry_index, *year));
                if (is_of_year) indexes_.insert(mention.entry_index);
            }
        }
        return Done{};
    }
    /// Whether an entry about absences is about days of this year.
    Result<bool> speaks_of(EntryIndex index, const SchoolYear& year) {
        LETOPIS_TRY(entry, entry_at(index));
        const auto is_in = [&](const auto& days) {
            return days.from_on <= year.ends_on && year.starts_on <= days.to_on;
        };
        if (const auto* noticed = std::get_if<AbsenceNoticed>(&entry.body)) return is_in(*noticed);
        if (const auto* excuse = std::get_if<ExcuseRegistered>(&entry.body)) return is_in(*excuse);
        if (const auto* granted = std::get_if<ExemptionGranted>(&entry.body))
            return is_in(*granted);
        if (const auto* taken_back = std::get_if<ExemptionWithdrawn>(&entry.body)) {
            LETOPIS_TRY(exemption, reader_.exemption(taken_back->exemption));
            return exemption && is_in(*exemption);
        }
        if (const auto* mode = std::get_if<StudyModeSet>(&entry.body)) return is_in(*mode);
        // With the entry that stated the mode, whatever its last day is now.
        if (const auto* ended = std::get_if<StudyModeEnded>(&entry.body))
            return speaks_of(ended->study_mode, year);
        const auto* withdrawn = std::get_if<AbsenceNoticeWithdrawn>(&entry.body);
        if (withdrawn == nullptr) return false;
        LETOPIS_TRY(notice, reader_.absence_notice(withdrawn->notice));
        return notice && is_in(*notice);
    }
    Result<Entry> entry_at(EntryIndex index) {
        LETOPIS_TRY(row, reader_.entry(index));
        if (!row) return Fault{"Записи № " + std::to_string(index) + " нет."};
        return decode_entry(row->encoded);
    }
    /// Whoever stated something about the class is named by it, and whoever held its lessons.
    Result<Done> gather_actors() {
        for (const EntryIndex index : indexes_) {
            LETOPIS_TRY(entry, entry_at(index));
            people_.insert(entry.actor_id);
            if (const auto* fact = std::get_if<SubstitutionAssigned>(&entry.body))
                people_.insert(fact->substitute_id);
            if (const auto* fact = std::get_if<AppealDecided>(&entry.body))
                people_.insert(fact->commission.begin(), fact->commission.end());
            if (const auto* fact = std::get_if<PracticeAssigned>(&entry.body))
                people_.insert(fact->lead_id);
        }
        return Done{};
    }

    SchoolReader& reader_;
    StudyGroup study_group_;
    std::set<EntryIndex> indexes_;
    std::set<PersonId> people_;
    std::set<StudentId> students_;  ///< Ever enrolled in the class itself.
    std::set<SubjectId> subjects_;
    std::set<PeriodSystemId> systems_;
};

}  // namespace

Result<std::vector<EntryIndex>> SchoolReader::entries_of_class(StudyGroupId id) {
    LETOPIS_TRY(group, study_group(id));
    if (!group) return std::vector<EntryIndex>{};
    return ClassYear{*this, *std::move(group)}.gather();
}

}  // namespace letopis::store
