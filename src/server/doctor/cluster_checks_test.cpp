// Every misconfiguration of a cluster that was planted is named, and a right one is not.

#include "server/doctor/cluster_checks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace letopis::doctor {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string right_patroni = R"(
scope: letopis
etcd:
  hosts: 'a:2379,b:2379,c:2379'
bootstrap:
  dcs:
    ttl: 20
    loop_wait: 2
    retry_timeout: 6
    synchronous_mode: true
    synchronous_mode_strict: true
    failsafe_mode: true
    master_start_timeout: 0
    postgresql:
      use_pg_rewind: true
      parameters:
        wal_log_hints: on
)";
const ServerSettings right_server{{"fsync", "on"},
                                  {"full_page_writes", "on"},
                                  {"data_checksums", "on"},
                                  {"server_encoding", "UTF8"},
                                  {"is_superuser", "off"},
                                  {"session_replication_role", "origin"},
                                  {"synchronous_commit", "on"},
                                  {"synchronous_standby_names", "b"},
                                  {"server_version_num", "150020"},
                                  {"max_connections", "200"},
                                  {"max_prepared_transactions", "0"}};

std::vector<std::string_view> codes_of(const Ailments& found) {
    std::vector<std::string_view> codes;
    for (const Ailment& ailment : found) {
        codes.push_back(ailment.code);
        EXPECT_FALSE(ailment.words.empty());
        EXPECT_FALSE(ailment.remedy.empty());
    }
    return codes;
}

std::vector<std::string_view> replica_ailments(std::optional<store::ReplicaState> state) {
    Ailments found;
    check_replica("postgresql://standby/letopis", state, found);
    return codes_of(found);
}

std::vector<std::string_view> patroni_ailments(const std::string& yml,
                                               const std::string& version = "3.0.2-1") {
    Ailments found;
    check_patroni(yml, version, found);
    return codes_of(found);
}

/// The right settings with one line otherwise.
std::string with(const std::string& old_line, const std::string& new_line) {
    std::string yml = right_patroni;
    const auto at = yml.find(old_line);
    EXPECT_NE(at, std::string::npos) << old_line;
    return yml.replace(at, old_line.size(), new_line);
}

std::vector<std::string_view> server_ailments(const std::string& setting, const std::string& value,
                                              Standing standing = Standing::in_cluster) {
    ServerSettings settings = right_server;
    settings[setting] = value;
    Ailments found;
    check_server(settings, standing, found);
    return codes_of(found);
}

TEST(Doctor, ARightClusterIsHealthy) {
    EXPECT_THAT(patroni_ailments(right_patroni), IsEmpty());
    Ailments found;
    check_server(right_server, Standing::in_cluster, found);
    check_etcd("ETCD_ENABLE_V2=true\nETCD_PRE_VOTE=true\n", found);
    EXPECT_THAT(codes_of(found), IsEmpty());
}

TEST(Doctor, OldPatroniWithEtcd3IsNamedFirst) {
    std::string yml = with("etcd:", "etcd3:");
    yml.replace(yml.find("failsafe_mode: true"), 19, "failsafe_mode: false");
    Ailments found{{.code = "something_before"}};
    check_patroni(yml, "3.0.2-1+deb12u1", found);
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front().code, "patroni_etcd3");
    EXPECT_TRUE(found.front().loses_records);
    EXPECT_THAT(patroni_ailments(yml, "3.0.3-1"), ElementsAre("no_failsafe"));
    EXPECT_THAT(patroni_ailments(yml, "4.1.4"), ElementsAre("no_failsafe"));
}

TEST(Doctor, EachWrongLineOfPatroniIsNamed) {
    EXPECT_THAT(patroni_ailments(with("synchronous_mode: true", "synchronous_mode: false")),
                ElementsAre("not_synchronous"));
    EXPECT_THAT(patroni_ailments(with("    synchronous_mode: true\n", "")),
                ElementsAre("not_synchronous"));
    EXPECT_THAT(patroni_ailments(with("mode_strict: true", "mode_strict: false")),
                ElementsAre("not_strict"));
    EXPECT_THAT(patroni_ailments(with("failsafe_mode: true", "")), ElementsAre("no_failsafe"));
    EXPECT_THAT(patroni_ailments(with("use_pg_rewind: true", "use_pg_rewind: false")),
                ElementsAre("no_rewind"));
    EXPECT_THAT(patroni_ailments(with("wal_log_hints: on", "wal_log_hints: off")),
                ElementsAre("no_wal_log_hints"));
    EXPECT_THAT(patroni_ailments(with("retry_timeout: 6", "retry_timeout: 10")),
                ElementsAre("patroni_times"));
    EXPECT_THAT(patroni_ailments(with("master_start_timeout: 0", "master_start_timeout: 300")),
                ElementsAre("slow_failover"));
    EXPECT_THAT(patroni_ailments(with("ttl: 20", "ttl: 20\n    maximum_lag_on_failover: 99999999")),
                ElementsAre("lagging_failover"));
}

TEST(Doctor, EachWrongSettingOfTheServerIsNamed) {
    EXPECT_THAT(server_ailments("fsync", "off"), ElementsAre("fsync_off"));
    EXPECT_THAT(server_ailments("full_page_writes", "off"), ElementsAre("full_page_writes_off"));
    EXPECT_THAT(server_ailments("data_checksums", "off"), ElementsAre("no_checksums"));
    EXPECT_THAT(server_ailments("server_encoding", "SQL_ASCII"), ElementsAre("not_utf8"));
    EXPECT_THAT(server_ailments("is_superuser", "on"), ElementsAre("superuser"));
    EXPECT_THAT(server_ailments("session_replication_role", "replica"),
                ElementsAre("triggers_off"));
    EXPECT_THAT(server_ailments("synchronous_commit", "off"), ElementsAre("commit_not_durable"));
    EXPECT_THAT(server_ailments("synchronous_commit", "local"), ElementsAre("commit_not_durable"));
    EXPECT_THAT(server_ailments("synchronous_commit", "local", Standing::alone), IsEmpty());
    EXPECT_THAT(server_ailments("synchronous_standby_names", ""), ElementsAre("no_sync_standby"));
    EXPECT_THAT(server_ailments("synchronous_standby_names", "", Standing::alone), IsEmpty());
    EXPECT_THAT(server_ailments("server_version_num", "140010"), ElementsAre("old_postgres"));
    EXPECT_THAT(server_ailments("max_connections", "20"), ElementsAre("few_connections"));
    EXPECT_THAT(server_ailments("max_prepared_transactions", "5"),
                ElementsAre("prepared_transactions"));
}

TEST(Doctor, AReplicaThatCannotBeLookedAtIsNamed) {
    using enum store::ReplicaState;
    EXPECT_THAT(replica_ailments(follows), IsEmpty());
    EXPECT_THAT(replica_ailments(std::nullopt), ElementsAre("replica_unreachable"));
    EXPECT_THAT(replica_ailments(takes_writes), ElementsAre("replica_takes_writes"));
    EXPECT_THAT(replica_ailments(has_other_records), ElementsAre("replica_of_another"));
}

TEST(Doctor, EtcdMustSpeakVersionTwoAndVoteBefore) {
    Ailments found;
    check_etcd("ETCD_DATA_DIR=/var/lib/etcd\n", found);
    EXPECT_THAT(codes_of(found), ElementsAre("etcd_without_v2", "etcd_without_pre_vote"));
}

TEST(Doctor, VersionsAreComparedByNumbers) {
    EXPECT_LT(parse_version("3.0.2-1"), parse_version("3.0.10"));
    EXPECT_LT(parse_version("3.0.2"), parse_version("3.1"));
    EXPECT_EQ(parse_version("4.1.4+dfsg").major, 4);
}

}  // namespace
}  // namespace letopis::doctor
