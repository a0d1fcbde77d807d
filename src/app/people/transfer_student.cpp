#include "app/people/transfer_student.h"

#include "app/people/membership_rules.h"
#include "app/people/office.h"
#include "domain/classes/membership.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<Done> check_classes(Reader& reader, const StudyGroup& from, const StudyGroup& to) {
    const bool two_classes = from.study_group_id != to.study_group_id && is_home_class(from) &&
                             from.kind == to.kind && from.school_year_id == to.school_year_id;
    if (!two_classes)
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "to_group_id",
                       .detail = "Выберите другой класс того же учебного года."};
    LETOPIS_TRY_DONE(check_list_open(reader, from));
    return check_list_open(reader, to);
}

/// He is on the list of the old class on his last day there, and has not left it otherwise.
Result<Done> check_stay(Reader& reader, const TransferStudent& transfer) {
    LETOPIS_TRY(stay, reader.enrolment(transfer.student_id, transfer.from_group_id, transfer.on));
    if (!stay || stay->left_on) return RefusalCode::student_not_enrolled;
    if (stay->enrolled_on < transfer.on) return Done{};
    return Refusal{.code = RefusalCode::dates_out_of_order,
                   .field = "on",
                   .detail = "Он числится в прежнем классе с этого дня: выберите более поздний."};
}

std::string reason_of(const Person& student, const StudyGroup& to) {
    return std::string{by_sex(student.sex, "переведён", "переведена", "переведён(а)")} + " в " +
           to.title;
}

Result<std::vector<EntryBody>> decide(Reader& reader, const TransferStudent& transfer) {
    LETOPIS_TRY(from, find_study_group(reader, transfer.from_group_id));
    LETOPIS_TRY(to, find_study_group(reader, transfer.to_group_id));
    LETOPIS_TRY(student, find_person(reader, transfer.student_id));
    LETOPIS_TRY_DONE(check_classes(reader, from, to));
    LETOPIS_TRY_DONE(check_list_order(reader, to, transfer.order_no, transfer.order_on));
    LETOPIS_TRY_DONE(check_day_of_year(reader, to, transfer.on, "on"));
    LETOPIS_TRY_DONE(check_stay(reader, transfer));
    LETOPIS_TRY_DONE(
        check_free(reader, to, transfer.student_id, transfer.on, transfer.from_group_id));
    LETOPIS_TRY(bodies, leave_group(reader,
                                    {.student_id = transfer.student_id,
                                     .study_group_id = transfer.from_group_id,
                                     .left_on = transfer.on.plus_days(-1),
                                     .order_no = transfer.order_no,
                                     .order_on = transfer.order_on,
                                     .reason = reason_of(student, to)},
                                    transfer.to_group_id));
    bodies.emplace_back(StudentEnrolled{.student_id = transfer.student_id,
                                        .study_group_id = transfer.to_group_id,
                                        .enrolled_on = transfer.on,
                                        .order_no = transfer.order_no,
                                        .order_on = transfer.order_on});
    return bodies;
}

}  // namespace

Command transfer_student(CommandId command_id, PersonId actor_id, TransferStudent transfer) {
    return {command_id, actor_id,
            [actor_id, transfer = std::move(transfer)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY_DONE(check_school_access(context.reader, actor_id, Action::keep_people,
                                                     moscow_date(context.now)));
                return decide(context.reader, transfer);
            }};
}

}  // namespace letopis
