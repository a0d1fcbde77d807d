#include "http/rooms/visits/visit_routes.h"

#include "app/people/hand_out_accounts.h"
#include "app/visits/end_visit.h"
#include "app/visits/journal_check_form.h"
#include "app/visits/open_visit.h"
#include "base/progress.h"
#include "http/rooms/batch.h"
#include "http/rooms/on_worker.h"
#include "http/rooms/printing.h"

namespace letopis::http {
namespace {

JournalCheckSearch search_of(const JournalCheckPlace& place) {
    return {.study_group_id = place.study_group_id,
            .grade = place.grade,
            .from = place.from,
            .to = place.to};
}

OpenVisit asked(VisitCommand body) {
    OpenVisit visit{
        .authority = std::move(body.authority),
        .basis_no = std::move(body.basis_no),
        .basis_on = body.basis_on,
        .from_on = body.from_on,
        .to_on = body.to_on,
        .reach = body.whole_school ? VisitReach::whole_school : VisitReach::named_groups,
        .study_group_ids = std::move(body.study_group_ids)};
    visit.inspector.person_id = body.inspector_id;
    visit.inspector.last_name = std::move(body.last_name);
    visit.inspector.first_name = std::move(body.first_name);
    visit.inspector.patronymic = std::move(body.patronymic);
    return visit;
}

/// The new password for the login he has, or a first login.
Result<PasswordSlip> slip_of(const Asker& asker, const Context& context, PersonId inspector_id) {
    LETOPIS_TRY(known, context.accounts.accounts_of(asker.school.org_id, inspector_id));
    NoProgress silent;
    LETOPIS_TRY(handed,
                hand_out_accounts(context.accounts, asker.school.readers, asker.school.org_id,
                                  {{.person_id = inspector_id,
                                    .login = known.empty() ? std::string{} : known.front().login}},
                                  context.clock, context.random, silent));
    LETOPIS_TRY(organization, asker.read([](Reader& reader) { return reader.organization(); }));
    HandedOut& out = handed.front();
    return PasswordSlip{.name = std::move(out.name),
                        .login = std::move(out.login),
                        .password = std::move(out.password),
                        .org_title = organization ? organization->full_name : std::string{}};
}

}  // namespace

void show_visits(Call& call, Later<VisitsView> later) { open_on_worker(call, later, open_visits); }

void show_visit_groups(Call& call, const VisitGroupsPlace& place, Later<VisitGroups> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_visit_groups(reader, standing, place.school_year_id, now);
    });
}

void save_visit(Call& call, VisitCommand body, Later<FactOutcome> later) {
    const CommandId id = body.command_id;
    state(call, open_visit(id, call.actor_id(), asked(std::move(body))), std::move(later));
}

void finish_visit(Call& call, const VisitPlace& place, VisitEndCommand body,
                  Later<FactOutcome> later) {
    const Asker asker = Asker::of(call);
    asker.school.writer.submit(
        end_visit(body.command_id, call.actor_id(), place.visit, std::move(body.reason)),
        [later, asker, &context = call.context(), place](Result<Receipt> receipt) {
            if (!receipt) return later.refuse(receipt.error());
            // The disk is asked, for which the scribe must not wait.
            const auto posted = context.workers.post([later, receipt, asker, &context, place] {
                const auto visit =
                    asker.read([&](Reader& reader) { return reader.visit(place.visit); });
                const auto ended =
                    visit && *visit
                        ? context.accounts.end_sessions(asker.school.org_id, (*visit)->inspector_id)
                        : Result<Done>{Done{}};
                later([receipt, ended]() -> Result<FactOutcome> {
                    if (!ended) return ended.error();
                    return fact_of(receipt);
                });
            });
            if (!posted) later.refuse(posted.error());
        });
}

void hand_out_visit_login(Call& call, const VisitPlace& place, Later<PasswordSlip> later) {
    on_worker(call, later,
              [asker = Asker::of(call), &context = call.context(), standing = call.standing(),
               place, later] {
                  const auto visit = asker.read([&](Reader& reader) {
                      return find_visit_to_hand_out(reader, standing, place.visit, asker.today());
                  });
                  if (!visit) return later.refuse(visit.error());
                  auto slip = slip_of(asker, context, visit->inspector_id);
                  later([slip = std::move(slip)] { return slip; });
              });
}

void show_own_visit(Call& call, Later<VisitLine> later) {
    open_on_worker(call, later, open_own_visit);
}

void show_journal_check(Call& call, const JournalCheckPlace& place, Later<JournalCheck> later) {
    open_on_worker(
        call, later,
        [search = search_of(place)](Reader& reader, const Standing& standing, Instant now) {
            return check_journals(reader, standing, search, now);
        });
}

void print_journal_check(Call& call, const JournalCheckPlace& place, Later<PdfFile> later) {
    print_form(call, later,
               [search = search_of(place)](Reader& reader, const Standing& standing, Instant now) {
                   return open_journal_check_form(reader, standing, search, now);
               });
}

}  // namespace letopis::http
