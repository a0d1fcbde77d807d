#include "store/reading/looking_reader.h"

namespace letopis::store {

void LookingReader::begin_look() {
    if (stamps_ == nullptr) return forget_everything();
    changes_ = stamps_->changes();
    const std::uint64_t stamp = stamps_->of(PersonId{});
    if (stamp != organization_stamp_) forget_everything();
    organization_stamp_ = stamp;
}

void LookingReader::forget_everything() {
    school_years_.clear();
    period_systems_.clear();
    calendar_days_.clear();
    policies_.clear();
    persons_.clear();
    study_groups_.clear();
    enrolments_.clear();
    courses_.clear();
    course_teachers_.clear();
    course_titles_.clear();
    courses_of_groups_.clear();
    planned_works_.clear();
    lessons_of_groups_.clear();
    lessons_.clear();
}

bool LookingReader::holds(const KeptLessons& kept) const {
    return kept.stamp == stamp_of(kept.study_group_id);
}

std::uint64_t LookingReader::stamp_of(StudyGroupId id) const {
    return stamps_ == nullptr ? 0 : stamps_->of(id);
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
    if (lessons_of_groups_.size() >= limits::kept_weeks) lessons_of_groups_.clear();
    lessons_of_groups_[weeks] = {id, stamp, lessons};
    return lessons;
}

Result<std::vector<PlannedWork>> LookingReader::planned_works_of_group(StudyGroupId id, Date from,
                                                                       Date to) {
    return planned_works_.get({id, from, to},
                              [&] { return SchoolReader::planned_works_of_group(id, from, to); });
}

}  // namespace letopis::store
