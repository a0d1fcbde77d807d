#include "store/reading/looking_reader.h"

namespace letopis::store {
namespace {

/// A week of a diary; whoever asks about a year asks about one student.
constexpr int few_days = 7;

}  // namespace

void LookingReader::begin_look() {
    if (stamps_ == nullptr) return forget_everything();
    changes_ = stamps_->changes();
    const std::uint64_t stamp = stamps_->of(PersonId{});
    if (stamp != organization_stamp_) forget_everything();
    organization_stamp_ = stamp;
}

void LookingReader::forget_everything() {
    organization_.clear();
    school_years_.clear();
    period_systems_.clear();
    calendar_days_.clear();
    policies_.clear();
    persons_.clear();
    study_groups_.clear();
    groups_of_years_.clear();
    closed_classes_.clear();
    closed_aspects_.clear();
    closed_courses_.clear();
    closed_periods_.clear();
    enrolments_.clear();
    courses_.clear();
    course_teachers_.clear();
    course_titles_.clear();
    courses_of_groups_.clear();
    planned_works_.clear();
    exemptions_.clear();
    study_modes_.clear();
    lessons_of_groups_.clear();
    lesson_count_ = 0;
    lessons_.clear();
}

bool LookingReader::holds(const KeptLessons& kept) const {
    return kept.stamp == stamp_of(kept.study_group_id);
}

template <class Value, class Ask>
Result<Value> LookingReader::of_course(OfCourses<Value>& kept, CourseId id, Ask ask) {
    const std::uint64_t stamp = stamp_of(id);
    const auto found = kept.find(id);
    if (found != kept.end() && found->second.stamp == stamp) return found->second.value;
    Result<Value> answer = ask();
    if (!answer || !may_keep(stamp)) return answer;
    if (kept.size() >= most_courses) kept.clear();
    kept[id] = {stamp, *answer};
    return answer;
}

Result<std::optional<Organization>> LookingReader::organization() {
    return organization_.get({}, [&] { return SchoolReader::organization(); });
}

Result<std::vector<SchoolYear>> LookingReader::school_years() {
    return school_years_.get({}, [&] { return SchoolReader::school_years(); });
}

Result<std::optional<PeriodSystem>> LookingReader::period_system(PeriodSystemId id) {
    return period_systems_.get(id, [&] { return SchoolReader::period_system(id); });
}

Result<std::vector<CalendarDay>> LookingReader::calendar_days(Date from, Date to) {
    return calendar_days_.get({StudyGroupId{}, from, to},
                              [&] { return SchoolReader::calendar_days(from, to); });
}

Result<std::vector<PolicyValue>> LookingReader::policies() {
    return policies_.get({}, [&] { return SchoolReader::policies(); });
}

Result<std::optional<Person>> LookingReader::person(PersonId id) {
    return persons_.get(id, [&] { return SchoolReader::person(id); });
}

Result<std::optional<StudyGroup>> LookingReader::study_group(StudyGroupId id) {
    return study_groups_.get(id, [&] { return SchoolReader::study_group(id); });
}

Result<std::vector<StudyGroup>> LookingReader::study_groups(SchoolYearId id) {
    return groups_of_years_.get(id, [&] { return SchoolReader::study_groups(id); });
}

Result<std::optional<Instant>> LookingReader::class_closed_at(StudyGroupId id) {
    return closed_classes_.get(id, [&] { return SchoolReader::class_closed_at(id); });
}

Result<std::vector<ClosedAspect>> LookingReader::closed_aspects(StudyGroupId id) {
    return closed_aspects_.get(id, [&] { return SchoolReader::closed_aspects(id); });
}

Result<std::optional<Instant>> LookingReader::course_closed_at(CourseId id) {
    return of_course(closed_courses_, id, [&] { return SchoolReader::course_closed_at(id); });
}

Result<std::vector<PeriodClosing>> LookingReader::period_closings(CourseId id) {
    return of_course(closed_periods_, id, [&] { return SchoolReader::period_closings(id); });
}

Result<std::vector<Enrolment>> LookingReader::enrolments_of(StudentId id) {
    return enrolments_.get(id, [&] { return SchoolReader::enrolments_of(id); });
}

Result<std::optional<Course>> LookingReader::course(CourseId id) {
    return courses_.get(id, [&] { return SchoolReader::course(id); });
}

Result<std::vector<CourseTeacher>> LookingReader::course_teachers(CourseId id) {
    return course_teachers_.get(id, [&] { return SchoolReader::course_teachers(id); });
}

Result<std::optional<CourseTitle>> LookingReader::course_title(CourseId id) {
    return course_titles_.get(id, [&] { return SchoolReader::course_title(id); });
}

Result<std::vector<CourseTitle>> LookingReader::courses_of_group(StudyGroupId id) {
    return courses_of_groups_.get(id, [&] { return SchoolReader::courses_of_group(id); });
}

Result<std::optional<Lesson>> LookingReader::lesson(LessonId id) {
    const auto found = lessons_.find(id);
    if (found != lessons_.end() && holds(found->second))
        return std::optional{found->second.lessons.front()};
    LETOPIS_TRY(lesson, SchoolReader::lesson(id));
    if (!lesson) return lesson;
    LETOPIS_TRY(of, course(lesson->course_id));
    if (!of) return lesson;
    const std::uint64_t stamp = stamp_of(of->study_group_id);
    if (!may_keep(stamp)) return lesson;
    if (lessons_.size() >= limits::kept_answers) lessons_.clear();
    lessons_[id] = {of->study_group_id, stamp, {*lesson}};
    return lesson;
}

Result<std::vector<Lesson>> LookingReader::lessons_of_group(StudyGroupId id, Date from, Date to) {
    const Weeks weeks{id, from, to};
    const auto found = lessons_of_groups_.find(weeks);
    if (found != lessons_of_groups_.end() && holds(found->second)) return found->second.lessons;
    LETOPIS_TRY(lessons, SchoolReader::lessons_of_group(id, from, to));
    const std::uint64_t stamp = stamp_of(id);
    if (!may_keep(stamp)) return lessons;
    if (found != lessons_of_groups_.end()) {
        lesson_count_ -= found->second.lessons.size();
        lessons_of_groups_.erase(found);
    }
    if (lesson_count_ + lessons.size() > most_lessons ||
        lessons_of_groups_.size() >= limits::kept_answers) {
        lessons_of_groups_.clear();
        lesson_count_ = 0;
    }
    lesson_count_ += lessons.size();
    lessons_of_groups_.emplace(weeks, KeptLessons{id, stamp, lessons});
    return lessons;
}

Result<std::vector<PlannedWork>> LookingReader::planned_works_of_group(StudyGroupId id, Date from,
                                                                       Date to) {
    return planned_works_.get({id, from, to},
                              [&] { return SchoolReader::planned_works_of_group(id, from, to); });
}

template <class Kept, class Key, class Ask>
auto LookingReader::of_group(Kept& kept, const Key& key, StudyGroupId id, Ask ask)
    -> decltype(ask()) {
    if (auto known = kept.find(key, [&](StudyGroupId group) { return stamp_of(group); }))
        return *std::move(known);
    LETOPIS_TRY(answer, ask());
    const std::uint64_t stamp = stamp_of(id);
    if (may_keep(stamp)) kept.keep(key, id, stamp, answer);
    return answer;
}

Result<std::optional<StudyGroupId>> LookingReader::group_in(StudentId id, Date from, Date to) {
    if (to.number() - from.number() >= few_days) return std::optional<StudyGroupId>{};
    LETOPIS_TRY(enrolments, enrolments_of(id));
    for (const Enrolment& one : enrolments)
        if (one.enrolled_on <= to && (!one.left_on || *one.left_on >= from))
            return std::optional{one.study_group_id};
    return std::optional<StudyGroupId>{};
}

Result<std::vector<Exemption>> LookingReader::exemptions_of_student(StudentId id, Date from,
                                                                    Date to) {
    LETOPIS_TRY(group, group_in(id, from, to));
    if (!group) return SchoolReader::exemptions_of_student(id, from, to);
    LETOPIS_TRY(known, of_group(exemptions_, Weeks{*group, from, to}, *group, [&] {
                    return SchoolReader::exemptions_of_group(*group, from, to);
                }));
    std::erase_if(known, [&](const Exemption& one) { return one.student_id != id; });
    return known;
}

Result<std::vector<StudyMode>> LookingReader::study_modes_of_student(StudentId id, Date from,
                                                                     Date to) {
    LETOPIS_TRY(group, group_in(id, from, to));
    if (!group) return SchoolReader::study_modes_of_student(id, from, to);
    LETOPIS_TRY(known, of_group(study_modes_, Weeks{*group, from, to}, *group, [&] {
                    return SchoolReader::study_modes_of_group(*group, from, to);
                }));
    std::erase_if(known, [&](const StudyMode& one) { return one.student_id != id; });
    return known;
}

}  // namespace letopis::store
