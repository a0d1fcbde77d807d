// Documents and the archive.

#include "store/reading/school_reader.h"

namespace letopis::store {

Result<std::vector<IssuedDocument>> SchoolReader::documents_of_group(StudyGroupId id) {
    Query query{connection_, Sql::archive_documents_of_group};
    query.with("study_group_id", id);
    return all_rows(query, read_struct<IssuedDocument>);
}

Result<std::optional<IssuedDocument>> SchoolReader::document(DocumentId id) {
    Query query{connection_, Sql::archive_document};
    query.with("document_id", id);
    return first_row(query, read_struct<IssuedDocument>);
}

Result<std::vector<Room>> SchoolReader::rooms() {
    Query query{connection_, Sql::archive_rooms};
    return all_rows(query, read_struct<Room>);
}

Result<std::vector<Medium>> SchoolReader::media() {
    Query query{connection_, Sql::archive_media};
    return all_rows(query, read_struct<Medium>);
}

Result<std::vector<Package>> SchoolReader::packages() {
    Query query{connection_, Sql::archive_packages};
    return all_rows(query, read_struct<Package>);
}

Result<std::optional<Package>> SchoolReader::package(PackageId id) {
    Query query{connection_, Sql::archive_package};
    query.with("package_id", id);
    return first_row(query, read_struct<Package>);
}

Result<std::vector<Copy>> SchoolReader::copies_of(PackageId id) {
    Query query{connection_, Sql::archive_copies_of};
    query.with("package_id", id);
    return all_rows(query, [](Query& row) {
        return Copy{.package_id = row.get<PackageId>("package_id"),
                    .medium_id = row.get<MediumId>("medium_id"),
                    .room_id = row.get<RoomId>("room_id"),
                    .device_id = row.get<std::string>("device_id"),
                    .state = row.get<CopyState>("state"),
                    .written_at = row.get<Instant>("written_at"),
                    .checked_at = row.get<Instant>("checked_at"),
                    .remark = row.get<std::string>("remark")};
    });
}

Result<std::vector<StudyGroup>> SchoolReader::classes_to_seal() {
    Query query{connection_, Sql::archive_classes_to_seal};
    return groups(query);
}

Result<std::vector<LateEntry>> SchoolReader::late_entries(SchoolYearId id, std::int64_t limit) {
    struct LastSheet {
        StudyGroupId study_group_id;
        EntryIndex tree_size = 0;
    };
    Query sheets{connection_, Sql::archive_last_sheets};
    sheets.with("school_year_id", id);
    LETOPIS_TRY(last, all_rows(sheets, [](Query& row) {
                    return LastSheet{row.get<StudyGroupId>("study_group_id"),
                                     row.get<EntryIndex>("tree_size")};
                }));
    std::vector<LateEntry> late;
    for (const LastSheet& sheet : last) {
        Query query{connection_, Sql::archive_late_entries};
        query.with("study_group_id", sheet.study_group_id)
            .with("tree_size", sheet.tree_size)
            .with("most", limit);
        LETOPIS_TRY(found, all_rows(query, [&](Query& row) {
                        return LateEntry{sheet.study_group_id, row.get<EntryIndex>("entry_index"),
                                         row.get<Instant>("recorded_at")};
                    }));
        late.insert(late.end(), found.begin(), found.end());
    }
    return late;
}

}  // namespace letopis::store
