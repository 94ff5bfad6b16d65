# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""Responses of CampaignManagementService page by page: one method for each operation with paged
responses.
"""

from __future__ import annotations

from collections.abc import Sequence

from ... import CallOptions
from ..._runtime.paging import PageMethods, Pages
from ..._runtime.service import Paging
from . import operations, types

__all__ = ["PageCalls"]


class PageCalls(PageMethods):
    """Calls that yield the items of all pages, each of which is requested when it is needed."""

    def get_media_meta_data_by_account_id(
        self,
        *,
        media_enabled_entities: Sequence[types.MediaEnabledEntityFilter] | None = None,
        return_additional_fields: Sequence[types.MediaAdditionalField] | None = None,
        page_size: int = 1000,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Pages[types.MediaMetaData | None, types.GetMediaMetaDataByAccountIdResponse]:
        request = types.GetMediaMetaDataByAccountIdRequest(
            media_enabled_entities=media_enabled_entities,
            return_additional_fields=return_additional_fields,
            page_info=types.Paging(index=0, size=page_size),
        )
        return self._pages(
            operations.GET_MEDIA_META_DATA_BY_ACCOUNT_ID,
            request,
            timeout,
            page_size,
            Paging("page_info.index", "page_info.size", "media_meta_data", short=True),
            options,
        )

    def get_labels_by_ids(
        self,
        *,
        label_ids: Sequence[int] | None = None,
        page_size: int = 1000,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Pages[types.Label | None, types.GetLabelsByIdsResponse]:
        request = types.GetLabelsByIdsRequest(
            label_ids=label_ids, page_info=types.Paging(index=0, size=page_size)
        )
        return self._pages(
            operations.GET_LABELS_BY_IDS,
            request,
            timeout,
            page_size,
            Paging("page_info.index", "page_info.size", "labels", short=True),
            options,
        )

    def get_label_associations_by_label_ids(
        self,
        *,
        entity_type: types.EntityType | None = None,
        label_ids: Sequence[int] | None = None,
        page_size: int = 1000,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Pages[types.LabelAssociation | None, types.GetLabelAssociationsByLabelIdsResponse]:
        request = types.GetLabelAssociationsByLabelIdsRequest(
            entity_type=entity_type, label_ids=label_ids, page_info=types.Paging(index=0, size=page_size)
        )
        return self._pages(
            operations.GET_LABEL_ASSOCIATIONS_BY_LABEL_IDS,
            request,
            timeout,
            page_size,
            Paging("page_info.index", "page_info.size", "label_associations", short=True),
            options,
        )

    def get_experiments_by_ids(
        self,
        *,
        experiment_ids: Sequence[int] | None = None,
        return_additional_fields: Sequence[types.ExperimentAdditionalField] | None = None,
        page_size: int = 1000,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Pages[types.Experiment | None, types.GetExperimentsByIdsResponse]:
        request = types.GetExperimentsByIdsRequest(
            experiment_ids=experiment_ids,
            return_additional_fields=return_additional_fields,
            page_info=types.Paging(index=0, size=page_size),
        )
        return self._pages(
            operations.GET_EXPERIMENTS_BY_IDS,
            request,
            timeout,
            page_size,
            Paging("page_info.index", "page_info.size", "experiments", short=True),
            options,
        )

    def get_import_results(
        self,
        *,
        import_type: str | None = None,
        import_job_ids: Sequence[int] | None = None,
        return_additional_fields: Sequence[types.ImportAdditionalField] | None = None,
        page_size: int = 1000,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Pages[types.ImportResult | None, types.GetImportResultsResponse]:
        request = types.GetImportResultsRequest(
            import_type=import_type,
            import_job_ids=import_job_ids,
            return_additional_fields=return_additional_fields,
            page_info=types.Paging(index=0, size=page_size),
        )
        return self._pages(
            operations.GET_IMPORT_RESULTS,
            request,
            timeout,
            page_size,
            Paging("page_info.index", "page_info.size", "import_results", short=True),
            options,
        )

    def get_videos_by_ids(
        self,
        *,
        video_ids: Sequence[int] | None = None,
        page_size: int = 1000,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Pages[types.Video | None, types.GetVideosByIdsResponse]:
        request = types.GetVideosByIdsRequest(
            video_ids=video_ids, page_info=types.Paging(index=0, size=page_size)
        )
        return self._pages(
            operations.GET_VIDEOS_BY_IDS,
            request,
            timeout,
            page_size,
            Paging("page_info.index", "page_info.size", "videos", short=True),
            options,
        )
