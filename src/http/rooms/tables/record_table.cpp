#include "http/rooms/tables/record_table.h"

#include <array>

#include "http/rooms/archive_routes.h"
#include "http/rooms/audiences.h"
#include "http/rooms/diary_routes.h"
#include "http/rooms/log_routes.h"
#include "http/rooms/news/news_routes.h"
#include "http/rooms/statements_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr auto record_routes = std::to_array<Route>({
    // Statements.
    route<&show_summary_sheet>(get, "/api/v1/study-groups/{study_group_id}/summary-sheet",
                               "open_summary_sheet", sheet_viewers, report),
    route<&print_summary_sheet>(get, "/api/v1/study-groups/{study_group_id}/summary-sheet.pdf",
                                "print_summary_sheet", sheet_viewers, report),
    route<&print_journal>(get, "/api/v1/courses/{course_id}/journal.pdf", "print_journal",
                          journal_viewers, report),
    route<&print_class_journal>(get, "/api/v1/study-groups/{study_group_id}/journal.pdf",
                                "print_class_journal", class_viewers, report),
    route<&fetch_document>(get, "/api/v1/documents/{document_id}/file", "fetch_document",
                           sheet_viewers, report),

    // Diary.
    route<&show_diary>(get, "/api/v1/students/{student_id}/diary", "open_diary", diary_readers,
                       diary),
    route<&show_marks>(get, "/api/v1/students/{student_id}/marks", "open_marks", diary_readers,
                       diary),
    route<&show_news>(get, "/api/v1/students/{student_id}/news", "open_news", diary_readers, diary),

    // Archive.
    route<&show_archive>(get, "/api/v1/archive", "open_archive", archive_viewers, report),
    route<&check_package>(post, "/api/v1/archive/packages/{package_id}/verification",
                          "verify_package", archive_keepers, writing),
    route<&fetch_package>(get, "/api/v1/archive/packages/{package_id}/file", "fetch_package",
                          archive_keepers, report),
    route<&save_room>(post, "/api/v1/archive/rooms", "register_room", archive_keepers, writing),
    route<&save_medium>(post, "/api/v1/archive/media", "register_medium", archive_keepers, writing),

    // Ledger.
    route<&show_receipt>(get, "/api/v1/entries/{entry_index}/receipt", "open_receipt", signed_in,
                         history),
    route<&show_checkpoint>(get, "/api/v1/ledger/checkpoint", "show_checkpoint", anyone, always),
    route<&show_key>(get, "/api/v1/ledger/key", "show_key", anyone, always),
    route<&show_consistency>(get, "/api/v1/ledger/consistency", "show_consistency", anyone, always),
});

}  // namespace

std::span<const Route> record_table() { return record_routes; }

}  // namespace letopis::http
