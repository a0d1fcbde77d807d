#include "scenarios/cast.h"

#include <array>
#include <charconv>

#include "scenarios/school_year.h"

namespace letopis::scenarios {
namespace {

int number_of(Words& words, std::string_view what) {
    const std::string word = words.take(what);
    int number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc{} || end != word.data() + word.size())
        words.blame("не число: «" + word + "» (" + std::string{what} + ")");
    return number;
}

/// "8Б" → 8; 0 where the title begins otherwise.
int grade_of(std::string_view title) {
    int grade = 0;
    std::from_chars(title.data(), title.data() + title.size(), grade);
    return grade;
}

template <class Named>
const Named* find(const std::map<std::string, Named, std::less<>>& named, Words& words,
                  std::string_view what) {
    const std::string name = words.take(what);
    const auto found = named.find(name);
    if (found != named.end()) return &found->second;
    words.blame(std::string{what} + " «" + name + "» не введён");
    return nullptr;
}

}  // namespace

template <class AnyId>
AnyId Cast::next_id() {
    ++made_ids_;
    IdBytes bytes{};
    bytes[14] = static_cast<std::uint8_t>(made_ids_ >> 8);
    bytes[15] = static_cast<std::uint8_t>(made_ids_ & 0xFF);
    return AnyId{bytes};
}

std::optional<std::vector<EntryBody>> Cast::facts_of(const Statement& statement, Words& words) {
    const std::string keyword = words.take("слово в начале");
    if (keyword == "class") return form_class(words);
    if (keyword == "subgroup") return form_subgroup(words);
    if (keyword == "course") return open_course(words);
    if (keyword == "teacher") return change_teacher(words);
    if (keyword == "student") return enrol(words);
    if (keyword == "leaves") return leave(words);
    if (keyword == "guardian") return establish(words);
    if (keyword == "ends") return end_guardianship(words);
    if (keyword == "leads") return lead(words);
    if (keyword == "lesson") return schedule_one(words);
    if (keyword == "lessons") return schedule_many(words);
    if (keyword == "stands") return stand(statement, words);
    if (keyword == "closed") return close(words);
    if (keyword == "exempt") return exempt(words);
    if (keyword == "policy") return set_policy(statement, words);
    if (const auto role = parse_enum<AppointedRole>(keyword)) return appoint(*role, words);
    return std::nullopt;
}

// --- Names ---

PersonId Cast::person(Words& words) {
    const PersonId* found = find(persons_, words, "человек");
    return found == nullptr ? PersonId{} : *found;
}

CourseId Cast::course(Words& words) {
    const Course* found = find(courses_, words, "предмет");
    return found == nullptr ? CourseId{} : found->course_id;
}

StudyGroupId Cast::group(Words& words) {
    const StudyGroup* found = find(groups_, words, "класс");
    return found == nullptr ? StudyGroupId{} : found->study_group_id;
}

LessonId Cast::lesson(Words& words) { return column(words).lesson_id; }

Cast::Column Cast::column(Words& words) {
    const std::string name = words.take("урок");
    const std::size_t slash = name.find('/');
    const auto found = lessons_.find(name.substr(0, slash));
    if (found == lessons_.end()) {
        words.blame("урок «" + name + "» не введён");
        return {};
    }
    if (slash == std::string::npos) return {found->second};
    return {found->second, grade_of(std::string_view{name}.substr(slash + 1))};
}

Date Cast::date(Words& words) {
    const std::string word = words.take("дата");
    const auto date = Date::parse(word);
    if (!date) words.blame("не дата: «" + word + "»");
    return date.value_or(Date{});
}

PeriodId Cast::period(Words& words, CourseId course) {
    if (!words.take_if("period")) words.blame("ждали «period N»");
    const int number = number_of(words, "номер периода");
    for (const auto& [title, one] : courses_) {
        if (one.course_id != course) continue;
        for (const auto& [kind, system] : systems_)
            if (system.period_system_id == one.period_system_id)
                for (const Period& period : system.periods)
                    if (period.number == number) return period.period_id;
    }
    words.blame("такого периода нет");
    return {};
}

std::optional<PeriodId> Cast::period_or_year(Words& words, CourseId course) {
    if (words.take_if("year")) return std::nullopt;
    return period(words, course);
}

std::string Cast::name_of(PersonId id) const {
    for (const auto& [name, person] : persons_)
        if (person == id) return name;
    return "";
}

std::string Cast::title_of(CourseId id) const {
    for (const auto& [title, course] : courses_)
        if (course.course_id == id) return title;
    return "";
}

// --- What statements make ---

PersonId Cast::introduce(const std::string& name, Facts& facts) {
    const auto known = persons_.find(name);
    if (known != persons_.end()) return known->second;
    const auto id = next_id<PersonId>();
    persons_.emplace(name, id);
    facts.emplace_back(PersonRegistered{{.person_id = id, .last_name = name}});
    return id;
}

const PeriodSystem& Cast::system_of(PeriodKind kind, Facts& facts) {
    if (systems_.empty()) {
        SchoolYear year = scenario_year();
        year.school_year_id = SchoolYearId{IdBytes{1}};
        facts.emplace_back(OrganizationRegistered{{.full_name = "ГБОУ «Школа № 1234»",
                                                   .short_name = "Школа № 1234",
                                                   .log_origin = "letopis.example/1234"}});
        facts.emplace_back(SchoolYearOpened{std::move(year)});
    }
    const auto known = systems_.find(kind);
    if (known != systems_.end()) return known->second;
    PeriodSystem system = scenario_periods(kind);
    system.period_system_id = next_id<PeriodSystemId>();
    system.school_year_id = SchoolYearId{IdBytes{1}};
    for (Period& period : system.periods) period.period_id = next_id<PeriodId>();
    facts.emplace_back(PeriodSystemDefined{system});
    return systems_.emplace(kind, std::move(system)).first->second;
}

Cast::Facts Cast::form_class(Words& words) {
    Facts facts;
    StudyGroup group{.study_group_id = next_id<StudyGroupId>(),
                     .school_year_id = SchoolYearId{IdBytes{1}},
                     .title = words.take("название класса")};
    group.grade = grade_of(group.title);
    auto kind = PeriodKind::quarter;
    while (!words.empty()) {
        if (words.take_if("vocational")) {
            group.family = ProgrammeFamily::vocational;
            group.kind = StudyGroupKind::vocational_group;
            kind = PeriodKind::semester;
        } else if (words.take_if("additional")) {
            group.family = ProgrammeFamily::additional;
            group.kind = StudyGroupKind::association_group;
            kind = PeriodKind::half_year;
        } else if (words.take_if("grade")) {
            group.grade = number_of(words, "параллель");
        } else if (const auto named = period_kind_of(words.peek())) {
            kind = *named;
            words.take("периоды");
        } else {
            words.blame("не понято: «" + std::string{words.peek()} + "»");
            break;
        }
    }
    group.period_system_id = system_of(kind, facts).period_system_id;
    groups_.emplace(group.title, group);
    facts.emplace_back(StudyGroupFormed{group});
    return facts;
}

Cast::Facts Cast::form_subgroup(Words& words) {
    StudyGroup group{.study_group_id = next_id<StudyGroupId>(),
                     .school_year_id = SchoolYearId{IdBytes{1}},
                     .kind = StudyGroupKind::subgroup,
                     .title = words.take("название подгруппы")};
    words.take_if("of");
    while (!words.empty()) {
        const StudyGroup* parent = find(groups_, words, "класс");
        if (parent == nullptr) break;
        group.grade = parent->grade;
        group.family = parent->family;
        group.period_system_id = parent->period_system_id;
        group.parent_group_ids.push_back(parent->study_group_id);
    }
    groups_.emplace(group.title, group);
    return {StudyGroupFormed{group}};
}

Cast::Facts Cast::open_course(Words& words) {
    Facts facts;
    const std::string title = words.take("название предмета");
    Course course{.course_id = next_id<CourseId>(),
                  .subject_id = next_id<SubjectId>(),
                  .school_year_id = SchoolYearId{IdBytes{1}},
                  .weekly_hours_hundredths = 100,
                  .planned_lessons = 34};
    std::vector<std::string> teachers;
    while (!words.empty()) {
        if (words.take_if("in")) {
            const StudyGroup* group = find(groups_, words, "класс");
            if (group == nullptr) return facts;
            course.study_group_id = group->study_group_id;
            course.period_system_id = group->period_system_id;
        } else if (words.take_if("by")) {
            teachers.push_back(words.take("учитель"));
        } else if (words.take_if("hours")) {
            course.weekly_hours_hundredths = number_of(words, "часов в неделю") * 100;
        } else if (words.take_if("scale")) {
            course.scale = parse_enum<Scale>(words.take("шкала")).value_or(Scale::five_point);
        } else {
            words.blame("не понято: «" + std::string{words.peek()} + "»");
            break;
        }
    }
    facts.emplace_back(SubjectAdded{{.subject_id = course.subject_id,
                                     .title = title,
                                     .short_title = title,
                                     .position = made_ids_}});
    facts.emplace_back(CourseOpened{course});
    courses_.emplace(title, course);
    for (const std::string& teacher : teachers) {
        const CourseTeacher teaching{.course_id = course.course_id,
                                     .teacher_id = introduce(teacher, facts),
                                     .valid_from = first_of_september};
        teachers_[course.course_id] = teaching;
        facts.emplace_back(CourseTeacherAssigned{teaching});
    }
    return facts;
}

Cast::Facts Cast::change_teacher(Words& words) {
    Facts facts;
    const CourseId id = course(words);
    const PersonId next = introduce(words.take("учитель"), facts);
    if (!words.take_if("from")) words.blame("ждали «from ДАТА»");
    const Date from = date(words);
    CourseTeacher& teaching = teachers_[id];
    facts.emplace_back(CourseTeacherEnded{.course_id = id,
                                          .teacher_id = teaching.teacher_id,
                                          .valid_from = teaching.valid_from,
                                          .valid_to = from.plus_days(-1)});
    teaching = {.course_id = id, .teacher_id = next, .valid_from = from};
    facts.emplace_back(CourseTeacherAssigned{teaching});
    return facts;
}

Cast::Facts Cast::enrol(Words& words) {
    Facts facts;
    StudentEnrolled enrolled{
        .enrolled_on = first_of_september, .order_no = "1", .order_on = Date{2026, 8, 28}};
    enrolled.student_id = introduce(words.take("ученик"), facts);
    while (!words.empty()) {
        if (words.take_if("in")) {
            enrolled.study_group_id = group(words);
            if (words.fault().empty() && words.peek() != "from")
                facts.emplace_back(enrolled);  // In several groups from the same day.
        } else if (words.take_if("from")) {
            enrolled.enrolled_on = date(words);
            facts.emplace_back(enrolled);
        } else {
            words.blame("не понято: «" + std::string{words.peek()} + "»");
            break;
        }
    }
    return facts;
}

Cast::Facts Cast::leave(Words& words) {
    StudentLeft left{.student_id = person(words)};
    left.study_group_id = group(words);
    left.left_on = date(words);
    left.order_no = words.take_if("order") ? words.take("номер приказа") : "15";
    left.order_on = left.left_on;
    return {left};
}

Cast::Facts Cast::establish(Words& words) {
    Facts facts;
    Guardianship guardianship{.relation = "родитель", .valid_from = first_of_september};
    guardianship.guardian_id = introduce(words.take("представитель"), facts);
    if (!words.take_if("of")) words.blame("ждали «of УЧЕНИК»");
    guardianship.student_id = introduce(words.take("ученик"), facts);
    while (!words.empty()) {
        if (words.take_if("rights")) {
            guardianship.rights =
                parse_enum<GuardianRights>(words.take("права")).value_or(GuardianRights::full);
            guardianship.basis = "решение суда";
        } else if (words.take_if("from")) {
            guardianship.valid_from = date(words);
        } else {
            words.blame("не понято: «" + std::string{words.peek()} + "»");
            break;
        }
    }
    facts.emplace_back(GuardianshipEstablished{guardianship});
    return facts;
}

Cast::Facts Cast::end_guardianship(Words& words) {
    GuardianshipEnded ended{.basis = "заявление"};
    ended.guardian_id = person(words);
    if (!words.take_if("of")) words.blame("ждали «of УЧЕНИК»");
    ended.student_id = person(words);
    ended.valid_to = date(words);
    return {ended};
}

Cast::Facts Cast::lead(Words& words) {
    Facts facts;
    ClassTeacher leading{.valid_from = first_of_september};
    leading.teacher_id = introduce(words.take("классный руководитель"), facts);
    leading.study_group_id = group(words);
    if (words.take_if("from")) leading.valid_from = date(words);
    if (words.take_if("until")) leading.valid_to = date(words);
    facts.emplace_back(ClassTeacherAssigned{leading});
    return facts;
}

Cast::Facts Cast::appoint(AppointedRole role, Words& words) {
    Facts facts;
    const PersonId id = introduce(words.take("имя"), facts);
    facts.emplace_back(RoleAssigned{
        {.person_id = id, .role = role, .valid_from = Date{2026, 8, 1}, .basis = "приказ № 1"}});
    return facts;
}

void Cast::schedule(const std::string& name, CourseId course, Date on, int slot_no, Facts& facts) {
    const auto id = next_id<LessonId>();
    lessons_[name] = id;
    const int starts_at = 8 * 60 + 30 + (slot_no - 1) * 60;
    facts.emplace_back(LessonScheduled{.lesson_id = id,
                                       .course_id = course,
                                       .lesson_on = on,
                                       .slot_no = slot_no,
                                       .starts_at = {starts_at},
                                       .ends_at = {starts_at + 45},
                                       .teacher_id = teachers_[course].teacher_id});
}

Cast::Facts Cast::schedule_one(Words& words) {
    Facts facts;
    const std::string name = words.take("имя урока");
    const CourseId id = course(words);
    const Date on = date(words);
    schedule(name, id, on, number_of(words, "место в расписании"), facts);
    if (words.empty()) return facts;
    const auto type = parse_enum<WorkType>(words.take("вид работы"));
    if (!type) {
        words.blame("такого вида работы нет");
        return facts;
    }
    facts.emplace_back(WorkDefined{
        .lesson_id = lessons_.at(name),
        .work = {.work_type = *type, .weight_hundredths = default_weight_hundredths(*type)}});
    return facts;
}

Cast::Facts Cast::schedule_many(Words& words) {
    Facts facts;
    const std::string name = words.take("имя уроков");
    const CourseId id = course(words);
    const Date first = date(words);
    const int count = number_of(words, "сколько уроков");
    const int every = words.take_if("every") ? number_of(words, "через сколько дней") : 1;
    for (int i = 0; i < count; ++i) {
        const std::string one = name + std::to_string(i + 1);
        schedule(one, id, first.plus_days(i * every), 1, facts);
        facts.emplace_back(TopicRecorded{lessons_.at(one), "Тема " + std::to_string(i + 1)});
        facts.emplace_back(HomeworkAssigned{lessons_.at(one), "§ " + std::to_string(i + 1)});
    }
    return facts;
}

Cast::Facts Cast::exempt(Words& words) {
    const PersonId student = person(words);
    const Course* course = find(courses_, words, "курс");
    const Date from = date(words);
    const Date to = date(words);
    const bool is_full = words.take_if("full");
    return {ExemptionGranted{.student_id = student,
                             .subject_id = course == nullptr ? SubjectId{} : course->subject_id,
                             .kind = is_full ? ExemptionKind::full : ExemptionKind::practice,
                             .from_on = from,
                             .to_on = to,
                             .document_no = "7",
                             .document_on = from}};
}

Cast::Facts Cast::stand(const Statement& statement, Words& words) {
    const PersonId student = person(words);
    const CourseId id = course(words);
    const PeriodId period_id = period(words, id);
    const auto value = parse_result(statement.value.value_or(""));
    if (!value) {
        words.blame("такого итога нет");
        return {};
    }
    return {PeriodMarkConfirmed{.course_id = id,
                                .student_id = student,
                                .period_id = period_id,
                                .value = *value,
                                .proposed = *value}};
}

Cast::Facts Cast::close(Words& words) {
    const CourseId id = course(words);
    if (words.empty()) return {CourseClosed{id}};
    return {PeriodClosed{id, period(words, id)}};
}

Cast::Facts Cast::set_policy(const Statement& statement, Words& words) {
    return {PolicySet{.key = words.take("параметр"),
                      .value = statement.value.value_or(""),
                      .valid_from = first_of_september,
                      .clause = "п. 1"}};
}

}  // namespace letopis::scenarios
